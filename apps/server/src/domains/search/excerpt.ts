import { eachWord, type Word } from '@polku/text'

export interface Excerpt {
  text: string
  marks: [from: number, to: number][]
  /** All that was found, as far as was looked, each spelling once. */
  words: string[]
}

/** Of what stands before the first hit, and of all. */
const before = 60
const length = 200
/** Every hit is told within so many letters, and those around the first beyond: a file may be as long as a book. */
const looked = 20_000
const mostWords = 30

/** The part of a text around its first hit, in one line, with what was looked for marked in it. */
export function excerptOf(text: string, hits: (word: string) => boolean): Excerpt {
  const words: Word[] = []
  const found: Word[] = []
  for (const word of eachWord(text)) {
    if (found[0] && word.from > Math.max(looked, found[0].from + length)) break
    words.push(word)
    if (hits(word.word)) found.push(word)
  }
  const [first] = found
  // Cut between words, so that none is shown in half.
  const from = first && first.from > before ? words.find((word) => word.from >= first.from - before)!.from : 0
  const last = words.findLast((word) => word.to <= from + length)
  const to = text.length <= from + length ? text.length : Math.max(last?.to ?? 0, from + 1, first?.to ?? 0)
  const [opening, ending] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  // A line break becomes a blank of the same length, so that places stay what they are.
  const line = text.slice(from, to).replaceAll(/\s/g, ' ')
  const shift = opening.length - from
  const marks = found
    .filter((word) => word.from >= from && word.to <= to)
    .map((word): [number, number] => [word.from + shift, word.to + shift])
  const spelt = new Set(found.map((word) => text.slice(word.from, word.to)))
  return { text: opening + line + ending, marks, words: [...spelt].slice(0, mostWords) }
}
