import { historySpans } from './quoted-history.ts'
import { signatureStart } from './signature.ts'

export type TextPart = { kind: 'visible' | 'signature' | 'quoted' | 'forwarded'; text: string }

export type ReplyText = {
  /** What the sender says, in one piece, with surrounding blank lines dropped. */
  visible: string
  signature: string
  /** Earlier mails of the conversation, as mail programs add them to an answer. */
  quoted: string
  /** Somebody else's mail that the sender passes on. */
  forwarded: string
  /** The whole text in order; joined, the parts are the original character by character. */
  parts: TextPart[]
}

/**
 * Splits a plain-text mail into what was said, the signature, the quoted history and what is forwarded.
 *
 * Never throws, takes time linear in the text, and hides nothing for good: a mail in which nothing would be
 * left to read (a forwarded mail, a bare signature) is visible as a whole. In doubt, text is visible.
 */
export const splitReply = (text: string): ReplyText => {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const kinds: TextPart['kind'][] = lines.map(() => 'visible')
  for (const { kind, from, to } of historySpans(lines)) kinds.fill(kind, from, to)

  const lastSaid = kinds.findLastIndex((kind, at) => kind === 'visible' && lines[at]!.trim() !== '') + 1
  const blockStart = kinds.findLastIndex((kind, at) => at < lastSaid && kind !== 'visible') + 1
  const signature = signatureStart(lines.slice(blockStart, lastSaid))
  if (signature !== null) {
    const history = kinds.findIndex((kind, at) => at >= lastSaid && kind !== 'visible')
    kinds.fill('signature', blockStart + signature, history < 0 ? lines.length : history)
  }

  for (const folded of ['signature', 'quoted', 'forwarded'] as const) {
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
  const joined = (kind: TextPart['kind']) => joinParts(parts.filter((part) => part.kind === kind))
  return {
    visible: joined('visible'),
    signature: joined('signature'),
    quoted: joined('quoted'),
    forwarded: joined('forwarded'),
    parts,
  }
}

/** Parts in one piece, without blank lines around them. */
export const joinParts = (parts: TextPart[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
