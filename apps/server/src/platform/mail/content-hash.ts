import { createHash } from 'node:crypto'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import { headerEnd } from './mime-tree.ts'
import { hasTameHeader, longestHeader } from './tame-mail.ts'

/** What the author wrote; everything else in a header is added, changed or reordered on the way. */
const authored = new Set([
  ...['from', 'sender', 'reply-to', 'to', 'cc', 'subject', 'date', 'message-id', 'in-reply-to', 'references'],
  ...['mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition'],
])

/**
 * A hash of what a mail says, the same whether SMTP or IMAP brought it: without trace headers, and without
 * regard to folding, line ends and blank lines at the end. Hexadecimal SHA-256.
 */
export const contentHash = async (raw: Buffer): Promise<string> => {
  // A header beyond all use is hashed as it stands: to sort its lines would hold everybody up.
  const end = hasTameHeader(raw) ? headerEnd(raw) : 0
  const hash = createHash('sha256')
  const header = raw.toString('latin1', 0, end).replace(/\r?\n[ \t]+/g, ' ')
  const lines = header.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    // No header at all: somebody's words, where the blank line before them is missing.
    if (colon < 0 && line.trim() !== '') return [line.trim()]
    return colon > 0 && authored.has(name)
      ? [
          `${name}:${line
            .slice(colon + 1)
            .split(/[ \t]+/)
            .join(' ')
            .trim()}`,
        ]
      : []
  })
  hash.update(lines.sort().join('\n'), 'latin1')
  hash.update('\n\n')
  const [from, to] = withoutBlankEnds(raw, end)
  for (let at = from; at < to; ) {
    const cut = Math.min(at + chunk, to)
    // A line end stays in one piece.
    const next = raw[cut - 1] === 13 && cut < to ? cut + 1 : cut
    hash.update(raw.toString('latin1', at, next).replaceAll('\r\n', '\n'), 'latin1')
    at = next
    if (at < to) await letOthersRun()
  }
  return hash.digest('hex')
}

/** Small enough that nobody notices the event loop standing still for it. */
const chunk = 1024 * 1024

/** What `trim` would leave of it in Latin-1. */
const withoutBlankEnds = (raw: Buffer, start: number): [number, number] => {
  const isBlank = (byte: number) => (byte >= 9 && byte <= 13) || byte === 32 || byte === 160
  let [from, to] = [start, raw.length]
  while (from < to && isBlank(raw[from]!)) from += 1
  while (to > from && isBlank(raw[to - 1]!)) to -= 1
  return [from, to]
}

/** What tells a mail from every other: its Message-ID, which senders choose, and the hash, which they cannot. */
export const identifyMail = async (
  raw: Buffer,
): Promise<{ messageId: string | null; contentHash: string }> => {
  const header = raw
    .toString('latin1', 0, Math.min(headerEnd(raw), longestHeader))
    .replace(/\r?\n[ \t]+/g, ' ')
  const value = header.match(/^message-id:[ \t]*(.*)$/im)?.[1]?.trim() ?? ''
  const messageId = (value.match(/<([^<>\s]{1,995})>/)?.[1] ?? value.match(/[^\s<>]{3,995}/)?.[0]) || null
  return { messageId: messageId?.replaceAll('\0', '') ?? null, contentHash: await contentHash(raw) }
}
