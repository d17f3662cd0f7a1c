import { quoteSpans } from './quoted-history.ts'
import { signatureStart } from './signature.ts'

export type TextPart = { kind: 'visible' | 'signature' | 'quoted'; text: string }

export type ReplyText = {
  /** What the sender says, in one piece, with surrounding blank lines dropped. */
  visible: string
  signature: string
  quoted: string
  /** The whole text in order; joined, the parts are the original character by character. */
  parts: TextPart[]
}

/**
 * Splits a plain-text mail into what was said, the signature and the quoted history of earlier mails.
 *
 * Never throws, takes time linear in the text, and hides nothing for good: a mail in which nothing would be
 * left to read (a forwarded mail, a bare signature) is visible as a whole.
 */
export const splitReply = (text: string): ReplyText => {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const kinds: TextPart['kind'][] = lines.map(() => 'visible')
  for (const [from, to] of quoteSpans(lines)) kinds.fill('quoted', from, to)

  const lastSaid = kinds.findLastIndex((kind, at) => kind === 'visible' && lines[at]!.trim() !== '') + 1
  const blockStart = kinds.lastIndexOf('quoted', lastSaid - 1) + 1
  const signature = signatureStart(lines.slice(blockStart, lastSaid))
  if (signature !== null) {
    const history = kinds.indexOf('quoted', lastSaid)
    kinds.fill('signature', blockStart + signature, history < 0 ? lines.length : history)
  }

  for (const folded of ['signature', 'quoted'] as const) {
    if (lines.some((line, at) => kinds[at] === 'visible' && line.trim() !== '')) break
    for (const [at, kind] of kinds.entries()) if (kind === folded) kinds[at] = 'visible'
  }
  return assemble(lines, kinds)
}

const assemble = (lines: string[], kinds: TextPart['kind'][]): ReplyText => {
  const parts: TextPart[] = []
  for (const [at, line] of lines.entries()) {
    const last = parts.at(-1)
    if (last && last.kind === kinds[at]) last.text += line
    else parts.push({ kind: kinds[at]!, text: line })
  }
  const joined = (kind: TextPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .map((part) => part.text)
      .join('')
      .replace(/^(?:[^\S\n]*\n)+/, '')
      .trimEnd()
  return { visible: joined('visible'), signature: joined('signature'), quoted: joined('quoted'), parts }
}
