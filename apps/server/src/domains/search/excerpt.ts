import { wordsOf } from '@polku/text'

export interface Excerpt {
  text: string
  marks: [from: number, to: number][]
}

/** Of what stands before the first hit, and of all. */
const before = 60
const length = 200

/** The part of a text around its first hit, in one line, with what was looked for marked in it. */
export function excerptOf(text: string, hits: (word: string) => boolean): Excerpt {
  const words = wordsOf(text)
  const first = words.find(({ word }) => hits(word))
  // Cut between words, so that none is shown in half.
  const from = first && first.from > before ? words.find((word) => word.from >= first.from - before)!.from : 0
  const last = words.findLast((word) => word.to <= from + length)
  const to = text.length <= from + length ? text.length : Math.max(last?.to ?? 0, from + 1, first?.to ?? 0)
  const [opening, ending] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  // A line break becomes a blank of the same length, so that places stay what they are.
  const line = text.slice(from, to).replaceAll(/\s/g, ' ')
  const shift = opening.length - from
  const marks = words
    .filter((word) => word.from >= from && word.to <= to && hits(word.word))
    .map((word): [number, number] => [word.from + shift, word.to + shift])
  return { text: opening + line + ending, marks }
}
