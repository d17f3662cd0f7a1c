import type { FoundKind } from '@polku/contract'
import { wordsOf } from '@polku/text'

/** Something that can be found, as the index has it. */
export interface Document {
  workspaceId: string
  kind: FoundKind
  refId: string
  caseId: string | null
  messageId: string | null
  customerId: string | null
  occurredAt: Date
  /** A `tsvector`, as text. */
  words: string
  /** For the lexicon: each once. */
  lexicon: string[]
  names: string[]
}

export interface Sources {
  /** What is read, in order. */
  text: string
  /** Names within it, which are found in spite of a slip. */
  names?: string | null
  /** Who wrote it, and to whom. */
  from?: string | null
  to?: string | null
  hasFile?: boolean
}

/** A tsvector tells places up to this; a text beyond it is found by its beginning. */
const mostWords = 16_000
/** As many places of one word as a tsvector keeps. */
const mostPlaces = 250

/** The words of a document, as PostgreSQL keeps them. They hold letters and digits alone, so that none needs quoting. */
export function vectorOf(sources: Sources): Pick<Document, 'words' | 'lexicon' | 'names'> {
  const places = new Map<string, number[]>()
  const all = wordsOf(sources.text, mostWords)
  for (const [index, { word }] of all.entries()) {
    const known = places.get(word)
    if (!known) places.set(word, [index + 1])
    else if (known.length < mostPlaces) known.push(index + 1)
  }
  const marked = [
    ...markedBy('<', sources.from),
    ...markedBy('>', sources.to),
    ...(sources.hasFile ? ["'#file'"] : []),
  ]
  return {
    words: [...Array.from(places, ([word, at]) => `'${word}':${at.join()}`), ...marked].join(' '),
    lexicon: [...places.keys()],
    names: distinct(sources.names),
  }
}

const distinct = (text: string | null | undefined) => [
  ...new Set(wordsOf(text ?? '', 100).map(({ word }) => word)),
]
const markedBy = (mark: string, text: string | null | undefined) =>
  distinct(text).map((word) => `'${mark}${word}'`)
