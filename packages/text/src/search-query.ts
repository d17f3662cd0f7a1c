import { foldWord, wordsOf } from './words.ts'

/** Something looked for: a word in any form, the beginning of one, or words one after another exactly as written. */
export interface SearchTerm {
  kind: 'word' | 'beginning' | 'phrase'
  words: string[]
  /** What is found must not have it. */
  not: boolean
}

/** `from:liisa`: a name in small letters, and what stands behind the colon. */
export interface SearchFilter {
  name: SearchFilterName
  value: string
  not: boolean
}

export interface SearchQuery {
  terms: SearchTerm[]
  filters: SearchFilter[]
}

/** The operators, and what they are called in Finnish and Swedish. */
const names = {
  from: ['from', 'keneltä', 'från'],
  to: ['to', 'kenelle', 'till'],
  team: ['team', 'tiimi'],
  reason: ['reason', 'syy', 'orsak'],
  tag: ['tag', 'tunniste', 'etikett'],
  state: ['state', 'tila', 'status'],
  channel: ['channel', 'kanava', 'kanal'],
  before: ['before', 'ennen', 'före'],
  after: ['after', 'jälkeen', 'efter'],
  has: ['has', 'sisältää', 'har'],
} as const

export type SearchFilterName = keyof typeof names

const called = new Map<string, SearchFilterName>(
  Object.entries(names).flatMap(([name, all]) =>
    all.map((each) => [each, name as SearchFilterName] as const),
  ),
)

// A sign at a time, so that no text however odd takes more than its length.
const token = /\s*(-?)(?:([\p{L}]{2,12}):)?(?:"([^"]*)"?|([^\s"]+))/uy

/**
 * Reads what somebody has typed: words, "phrases", beginnings*, -without, and operators such as `from:liisa` or
 * `team:"Big parcels"`. Whatever is none of them is looked for as it stands. The text is in one spelling (NFC).
 */
export function parseSearch(text: string): SearchQuery {
  const query: SearchQuery = { terms: [], filters: [] }
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, minus, before, quoted, plain = ''] = match
    const not = minus === '-'
    const name = before && called.get(before.toLowerCase())
    const value = quoted ?? plain
    if (name) query.filters.push({ name, value: value.trim(), not })
    else addTerm(query.terms, before ? `${before}:${value}` : value, quoted !== undefined, not)
    if (token.lastIndex >= text.length) break
  }
  return query
}

function addTerm(terms: SearchTerm[], value: string, quoted: boolean, not: boolean): void {
  const words = wordsOf(value).map(({ word }) => word)
  const [first] = words
  if (first === undefined) return
  if (!quoted && words.length === 1 && value.endsWith('*')) terms.push({ kind: 'beginning', words, not })
  else terms.push({ kind: quoted || words.length > 1 ? 'phrase' : 'word', words: words.map(foldWord), not })
}
