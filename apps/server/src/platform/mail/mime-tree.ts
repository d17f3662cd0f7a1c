import PostalMime, { type Email } from 'postal-mime'
import { charsetOf } from './charset.ts'
import { unflow } from './flowed-text.ts'
import { headerCharset } from './header-charset.ts'

/** The part of postal-mime's inner tree that is mended; the version is pinned and the tests would notice. */
type Part = {
  content: ArrayBuffer | null
  contentType: { parsed: { value: string; params: Record<string, string> } }
  contentDisposition: { parsed: { value: string } }
  contentTransferEncoding: { encoding: string }
  decodeFlowedText(text: string, deleteSpace: boolean): string
}
type Collecting = { collectNode(part: Part, alternative: unknown, related: boolean): Promise<void> }

/** Parses a mail, with each text part decoded by what its bytes are instead of what they are called. */
export const parseMime = (raw: Buffer): Promise<Email> => {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: 100 })
  const collecting = parser as unknown as Collecting
  const collect = collecting.collectNode.bind(parser)
  collecting.collectNode = (part, alternative, related) => {
    if (part.content) mend(part, new Uint8Array(part.content))
    return collect(part, alternative, related)
  }
  return parser.parse(mendEncoding(mendHeader(raw)))
}

const mend = (part: Part, bytes: Uint8Array) => {
  const type = part.contentType.parsed
  const isText = () =>
    /^text\/(?:plain|html)$/.test(type.value) && part.contentDisposition.parsed.value !== 'attachment'
  if (isText() && isBinary(bytes)) part.contentDisposition.parsed.value = 'attachment'
  if (isText()) {
    type.params.charset = charsetOf(bytes, type.params.charset)
    part.decodeFlowedText = unflow
    return
  }
  // The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1), not to the file.
  const encoded = /base64/i.test(part.contentTransferEncoding.encoding)
  if (!encoded && bytes.at(-1) === 10) part.content = part.content!.slice(0, -1)
}

/** A picture that is called text; UTF-16 has its zeroes at every other place and a mark in front. */
const isBinary = (bytes: Uint8Array) => {
  const head = bytes.subarray(0, 4096)
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  const starts = (signature: string) =>
    Buffer.from(head.subarray(0, 6)).toString('latin1').startsWith(signature)
  return (!marked && head.includes(0)) || ['GIF8', '%PDF-', 'ÿØÿ', 'PK\u0003\u0004'].some(starts)
}

/** Headers in raw 8-bit bytes are read as UTF-8 by the parser, so they are made it first. */
const mendHeader = (raw: Buffer) => {
  const end = headerEnd(raw)
  const header = raw.subarray(0, end)
  const charset = headerCharset(raw, end)
  if (charset === 'utf-8') return raw
  return Buffer.concat([Buffer.from(new TextDecoder(charset).decode(header)), raw.subarray(end)])
}

const mostLabels = 500

/** Plain words under the label base64 would decode to noise: the label gives way. */
const mendEncoding = (raw: Buffer) => {
  let mended = raw
  let labels = 0
  for (let at = raw.indexOf('base64'); at >= 0; at = raw.indexOf('base64', at + 6)) {
    if (!/(?:^|\n)content-transfer-encoding:\s*$/i.test(raw.toString('latin1', Math.max(0, at - 40), at)))
      continue
    labels += 1
    if (labels > mostLabels) break
    const body = at + headerEnd(raw.subarray(at, at + 10_000))
    const firstLine = raw
      .toString('latin1', body, body + 400)
      .trimStart()
      .split(/\r?\n/)[0]!
    if (firstLine.startsWith('--') || !/\S\s+\S|[^A-Za-z0-9+/=\s]/.test(firstLine)) continue
    if (mended === raw) mended = Buffer.from(raw)
    mended.write('8bit  ', at, 'latin1')
  }
  return mended
}

/** Where the first header block ends, its closing line break included. */
export const headerEnd = (raw: Buffer) => {
  const crlf = raw.indexOf('\r\n\r\n')
  const lf = raw.indexOf('\n\n')
  if (crlf < 0 && lf < 0) return raw.length
  return lf < 0 || (crlf >= 0 && crlf < lf) ? crlf + 2 : lf + 1
}
