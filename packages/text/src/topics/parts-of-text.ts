/** The kinds of parts a text has; each is weighed to a length of its own before they are put together. */
export const views = ['words', 'pairs', 'letters'] as const

/** The parts of one text: for each view the parts' 32-bit hashes and how often each comes. */
export type Parts = Map<number, number>[]

const tokens = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{N}\p{M}]/gu
/** Longer texts are judged by their beginning: the matter comes first and quotations last. */
const readAtMost = 20_000
/** A word's stem and its nearest neighbours say what a sentence is about whatever the order and the endings. */
const stemLength = 5
const pairsWithin = 6
const longestRun = 5

const hash = (seed: number, text: string, end = text.length) => {
  let value = seed
  for (let at = 0; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value ^ (value >>> 15)
}

const count = (parts: Map<number, number>, part: number) => parts.set(part, (parts.get(part) ?? 0) + 1)

/** Long numbers name an order or a parcel, not a matter: only how long they are is kept. */
const withoutNumbers = (word: string) =>
  /^\p{N}{3,}$/u.test(word) ? '0'.repeat(Math.min(word.length, 20)) : word

/**
 * Splits a text into words and neighbouring words, pairs of stems that are near each other, and runs of two to
 * five letters within a word, which carry inflection and the parts of compounds in Finnish and Swedish.
 */
export const partsOfText = (text: string): Parts => {
  const ofWords = new Map<number, number>()
  const ofPairs = new Map<number, number>()
  const ofLetters = new Map<number, number>()
  const words = (text.slice(0, readAtMost).normalize('NFKC').toLowerCase().match(tokens) ?? []).map(
    withoutNumbers,
  )
  const stems = words.map((word) => hash(11, word, Math.min(stemLength, word.length)))
  let before = '^'
  words.forEach((word, at) => {
    count(ofWords, hash(21, word))
    count(ofWords, hash(31, `${before} ${word}`))
    before = word
    for (let other = at + 1; other < Math.min(stems.length, at + 1 + pairsWithin); other++) {
      const [low, high] =
        stems[at]! < stems[other]! ? [stems[at]!, stems[other]!] : [stems[other]!, stems[at]!]
      count(ofPairs, Math.imul(low, 0x9e3779b1) ^ high)
    }
    const bounded = `<${word}>`
    for (let from = 0; from < bounded.length - 1; from++) {
      let run = 41
      const end = Math.min(bounded.length, from + longestRun)
      for (let to = from; to < end; to++) {
        run = Math.imul(run ^ bounded.charCodeAt(to), 0x01000193)
        if (to > from) count(ofLetters, run ^ (run >>> 15))
      }
    }
  })
  if (words.length > 0) count(ofWords, hash(31, `${before} $`))
  return [ofWords, ofPairs, ofLetters]
}
