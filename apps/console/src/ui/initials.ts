/** The letters one would sign with: of the first and the last word that has any; signs and pictures count for nothing. */
export function initials(name: string): string {
  const letters = name.split(/[\s@._-]+/u).flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? [])
  const [first = ''] = letters
  const last = letters.length > 1 ? letters.at(-1) : ''
  return (first + last).toLocaleUpperCase()
}
