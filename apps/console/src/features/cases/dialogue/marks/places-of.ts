/** As an address may have anything in their place. */
const isWord = (word: string) => /^[\p{L}\p{N}\p{M}]+$/u.test(word)

/** Where in a text these words stand as whole words. */
export function placesOf(text: string, words: readonly string[]): [from: number, to: number][] {
  // The longest first, so that none is taken for its own beginning.
  const any = words.filter(isWord).toSorted((a, b) => b.length - a.length)
  if (any.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'gu')
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => [index, index + word.length])
}
