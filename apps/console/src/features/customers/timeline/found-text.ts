export interface Part {
  text: string
  found: boolean
}

/** Room before a word that was found, where the text before it is left out; in characters. */
const lead = 60
/** Two lines of text, after which a word would no longer be seen. */
const seen = 140

const pattern = (search: string) => new RegExp(search.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu')

export const isFound = (text: string, search: string): boolean => search !== '' && pattern(search).test(text)

/** A text cut where it holds what was searched for. */
export function foundParts(text: string, search: string): Part[] {
  if (search === '') return [{ text, found: false }]
  const parts: Part[] = []
  let at = 0
  for (const { 0: hit, index } of text.matchAll(pattern(search))) {
    if (index > at) parts.push({ text: text.slice(at, index), found: false })
    parts.push({ text: hit, found: true })
    at = index + hit.length
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false })
  return parts
}

/** The text from a little before the first place that was found, where its beginning would not show that. */
export function excerpt(text: string, search: string): string {
  const first = search === '' ? -1 : text.search(pattern(search))
  if (first < seen) return text
  const from = text.indexOf(' ', first - lead)
  return `… ${text.slice(from > 0 && from < first ? from + 1 : first)}`
}
