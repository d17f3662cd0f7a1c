import { el } from './element.ts'

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g

/** Text with its web addresses made into links; everything else stays text. */
export function linkedText(text: string): (Node | string)[] {
  const parts: (Node | string)[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    parts.push(text.slice(from, match.index))
    parts.push(el('a', { href: match[0], target: '_blank', rel: 'noopener noreferrer nofollow' }, match[0]))
    from = match.index + match[0].length
  }
  parts.push(text.slice(from))
  return parts
}
