import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { Attachment } from 'postal-mime'
import { charsetOf, cleanLine } from './charset.ts'
import type { MailAttachment, MailKind } from './parsed-mail.ts'

export const readAttachments = (attachments: Attachment[]): Promise<MailAttachment[]> =>
  Promise.all(attachments.map(readAttachment))

/**
 * Gmail's smile, and the text once more for programs that know AMP: for machines, and no files. The parts of a report
 * are none either, unless somebody sends one on.
 */
export const isFile = ({ declaredType }: MailAttachment, kind: MailKind): boolean =>
  declaredType !== reactionType &&
  declaredType !== 'text/x-amp-html' &&
  (kind === 'message' || !reportParts.test(declaredType))

/** What happened, in fields for machines, and the header of the mail that it is about (RFC 3464, 5965, 6533, 8098). */
const reportParts =
  /^(?:message\/(?:(?:global-)?delivery-status|(?:global-)?disposition-notification|feedback-report|global-headers)|(?:text|message)\/rfc822-headers)$/

export const reactionType = 'text/vnd.google.email-reaction+json'

const readAttachment = async (part: Attachment, at: number): Promise<MailAttachment> => {
  const content = Buffer.from(part.content as ArrayBuffer)
  const declaredType = part.mimeType.toLowerCase()
  const mediaType = await mediaTypeOf(content, declaredType)
  const contentId = cleanLine(part.contentId ?? '').replace(/^<|>$/g, '') || null
  return {
    name: safeName(part.filename) ?? `${stem(declaredType)}-${at + 1}${extensions[mediaType] ?? ''}`,
    mediaType,
    declaredType,
    size: content.length,
    contentId,
    inline: contentId !== null && part.disposition !== 'attachment',
    content,
  }
}

/** What a file is, by its first bytes; only text, which has none, may say for itself which kind it is. */
const mediaTypeOf = async (content: Buffer, declared: string) => {
  const found = await fileTypeFromBuffer(content.subarray(0, 1_000_000)).catch(() => undefined)
  if (found?.mime === 'application/x-cfb') return oldOffice.has(declared) ? declared : found.mime
  if (found) return found.mime
  if (content.subarray(0, 65_536).includes(0))
    return wrappings.has(declared) ? declared : 'application/octet-stream'
  if (/^(?:text|message)\/[\w.+-]+$/.test(declared) || wrappings.has(declared)) return declared
  return charsetOf(content.subarray(0, 65_536)) === 'windows-1252' ? 'application/octet-stream' : 'text/plain'
}

/** What seals, signs or packs a mail; no program shows these by itself. */
const wrappings = new Set([
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-encrypted',
  'application/pgp-signature',
  'application/ms-tnef',
])

const oldOffice = new Set([
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.ms-outlook',
])

const extensions: Record<string, string> = {
  'message/rfc822': '.eml',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/calendar': '.ics',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'application/pdf': '.pdf',
}

const stem = (type: string) =>
  type === 'message/rfc822' ? 'message' : (type.match(/^(image|audio|video)\//)?.[1] ?? 'file')

/** The last component of what the sender called it, short enough for any file system. */
const safeName = (name: string | null) => {
  const bare = cleanLine(name ?? '', 1000)
    .split(/[/\\]/)
    .at(-1)!
    .replace(/^\.+/, '')
    .trim()
  if (bare === '') return null
  const extension = extname(bare).slice(0, 20)
  return bare.length <= 150 ? bare : bare.slice(0, 150 - extension.length).toWellFormed() + extension
}
