import type { Random } from '../random.ts'

/**
 * The slips of a hurried hand: letters swapped, dropped, doubled. Numbers, addresses, short words and whatever
 * has a capital, as names have, are left alone.
 */
export function slip(text: string, rate: number, random: Random): string {
  if (rate === 0) return text
  return text.replace(/\p{L}{4,}/gu, (word, at: number) => {
    const before = text[at - 1]
    if (!random.chance(rate) || /\d|@/.test(before ?? '') || /^\p{Lu}/u.test(word)) return word
    const i = random.int(1, word.length - 2)
    const [a, b] = [word[i] as string, word[i + 1] as string]
    return random.weighted([
      [word.slice(0, i) + b + a + word.slice(i + 2), 40],
      [word.slice(0, i) + word.slice(i + 1), 40],
      [word.slice(0, i) + a + word.slice(i), 20],
    ])
  })
}

/** As typed with the thumb: no capitals, and seldom a full stop at the end. */
export function lowered(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.replace(
        /(^|[.!?] )(\p{Lu})(?=\p{Ll})/gu,
        (_, lead: string, letter: string) => lead + letter.toLowerCase(),
      ),
    )
    .join('\n')
    .replace(/\.$/, '')
}
