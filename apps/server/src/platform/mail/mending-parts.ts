import { decodeText } from './charset.ts'
import { decodeWords } from './encoded-words.ts'
import { unflow } from './flowed-text.ts'
import type { Part } from './mime-part.ts'

/**
 * Decides, once the whole tree is known, which texts are the mail's words and which are files: a text with a name of
 * its own beside others without one is a file, however it is disposed.
 */
export const sortTexts = (root: Part): void => {
  const leaves = leavesOf(root, null)
  for (const { part } of leaves) mendType(part)
  const texts = leaves.filter(({ part }) => isText(part))
  if (!texts.some(({ part }) => !isNamed(part) && hasWords(part))) return
  for (const { part, within } of texts)
    if (isNamed(part) && within !== 'alternative') part.contentDisposition.parsed.value = 'attachment'
}

const leavesOf = (part: Part, within: string | null): { part: Part; within: string | null }[] =>
  part.childNodes.length > 0
    ? part.childNodes.flatMap((child) => leavesOf(child, part.contentType.multipart || null))
    : [{ part, within }]

/** A type that nobody can use, or the announcement of parts that never come: what is there is plain text. */
const mendType = (part: Part) => {
  const { contentType } = part
  if (isType(contentType.parsed.value) && !contentType.multipart) return
  const decoded = decodeWords(contentType.value)
  if (decoded !== contentType.value) contentType.parsed = part.parseStructuredHeader(decoded)
  if (isType(contentType.parsed.value) && !/^multipart\//i.test(contentType.parsed.value)) return
  contentType.multipart = false
  contentType.parsed.value = 'text/plain'
}

const isType = (value: string) => /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/.test(value)

const isText = (part: Part) =>
  /^text\/(?:plain|html)$/.test(part.contentType.parsed.value) &&
  part.contentDisposition.parsed.value !== 'attachment'

const isNamed = ({ contentDisposition, contentType }: Part) =>
  Boolean(contentDisposition.parsed.params.filename || contentType.parsed.params.name)

const hasWords = ({ content }: Part) => content !== null && new Uint8Array(content).some((byte) => byte > 32)

/** One part's text in UTF-8 and its names in letters, whatever they were called. */
export const mendPart = (part: Part): void => {
  for (const params of [part.contentDisposition.parsed.params, part.contentType.parsed.params])
    for (const key of ['filename', 'name']) if (params[key]) params[key] = inLetters(params[key])
  if (!part.content) return
  const bytes = new Uint8Array(part.content)
  if (isText(part) && isBinary(bytes)) part.contentDisposition.parsed.value = 'attachment'
  const { value, params } = part.contentType.parsed
  if (isText(part) || value === 'text/calendar') {
    const declared = params.charset || (value === 'text/html' ? metaCharset(bytes) : undefined)
    part.content = new TextEncoder().encode(decodeText(bytes, declared)).buffer as ArrayBuffer
    params.charset = 'utf-8'
    part.decodeFlowedText = unflow
    return
  }
  // The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1), not to the file.
  const encoded = /base64/i.test(part.contentTransferEncoding.encoding)
  if (!encoded && bytes.at(-1) === 10) part.content = part.content.slice(0, -1)
}

/** A name is encoded in words, or by programs for the web in percent signs. */
const inLetters = (name: string) => {
  const words = decodeWords(name)
  if (!/%[89a-f][\da-f]/i.test(words)) return words
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

const metaCharset = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, 2048))
    .toString('latin1')
    .match(/<meta\s[^<>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i)?.[1]

/** A picture that is called text: by its first bytes, or by more signs of control than any text has. */
const isBinary = (bytes: Uint8Array) => {
  const head = bytes.subarray(0, 4096)
  const starts = (signature: string) =>
    Buffer.from(head.subarray(0, 6)).toString('latin1').startsWith(signature)
  if (['GIF8', '%PDF-', 'ÿØÿ', '\u0089PNG', 'PK\u0003\u0004'].some(starts)) return true
  const text = decodeText(head)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls > Math.max(4, text.length / 50)
}
