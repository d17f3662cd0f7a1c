import type { Email } from 'postal-mime'
import { decodeText } from './charset.ts'
import { lineReader } from './header-charset.ts'
import { htmlToText } from './html-to-text.ts'
import { mendPart, sortTexts } from './mending-parts.ts'
import { openParser, type Part } from './mime-part.ts'

/** Parses a mail, with each text part decoded by what its bytes are instead of what they are called. */
export const parseMime = async (raw: Buffer): Promise<Email> => {
  const { email, root } = await parse(raw)
  if (root.childNodes.length > 0) return withPreamble(email, root)
  const kind = root.contentType.value.match(/^multipart\/([a-z-]{1,40})/i)?.[1]
  const boundary = kind && boundaryIn(raw)
  if (!boundary) return email
  const right = Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n`)
  const again = await parse(Buffer.concat([right, raw]))
  return again.root.childNodes.length > 0 ? { ...again.email, headers: email.headers } : email
}

const parse = async (raw: Buffer): Promise<{ email: Email; root: Part }> => {
  const parser = openParser(lineReader(raw))
  const { root } = parser
  const collect = parser.collectNode.bind(parser)
  parser.collectNode = (part, alternative, related) => {
    if (part === root) sortTexts(root)
    mendPart(part)
    return collect(part, alternative, related)
  }
  parser.renderTextContent = () => {
    const texts = [...parser.textMap.values()]
    const joined = (kind: 'plain' | 'html', from: (other: string) => string) => {
      if (!texts.some((text) => text[kind])) return
      const other = kind === 'plain' ? 'html' : 'plain'
      const pieces = texts.flatMap(
        (text) => text[kind]?.map(({ value }) => value) ?? text[other]!.map(({ value }) => from(value)),
      )
      parser.textContent[kind] = pieces.join('\n')
    }
    joined('plain', htmlToText)
    joined('html', inHtml)
  }
  return { email: await parser.parse(mendEncoding(raw)), root }
}

export const inHtml = (text: string) => {
  const safe = text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<div>${safe.replaceAll('\n', '<br />')}</div>`
}

/** Words above the first boundary are for programs that know no parts; where the parts hold nothing, they are all. */
const withPreamble = (email: Email, root: Part): Email => {
  const nothing = !email.text?.trim() && !email.html?.trim() && email.attachments.length === 0
  if (!nothing || !root.content) return email
  return { ...email, text: decodeText(new Uint8Array(root.content)) }
}

/** The boundary that the parts themselves have, where the header announces another. */
const boundaryIn = (raw: Buffer): string | null => {
  const body = raw.toString('latin1', headerEnd(raw), headerEnd(raw) + 65_536)
  return body.match(/^--([\w'()+,./:=?-]{1,70})[ \t]{0,10}\r?\n(?=content-[\w-]{1,40}:)/im)?.[1] ?? null
}

const mostLabels = 500
/** A word that is no label, and there may be millions of them. */
const mostWords = 50_000

/** Plain words under the label base64 would decode to noise: the label gives way. */
const mendEncoding = (raw: Buffer) => {
  let mended = raw
  let labels = 0
  let words = 0
  for (let at = raw.indexOf('base64'); at >= 0; at = raw.indexOf('base64', at + 6)) {
    words += 1
    if (words > mostWords) break
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
