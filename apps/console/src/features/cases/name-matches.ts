const folded = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether each word typed begins a word of the name, in any order and without regard to accents. */
export function nameMatches(name: string, typed: string): boolean {
  const words = folded(name)
  return folded(typed).every((part) => words.some((word) => word.startsWith(part)))
}
