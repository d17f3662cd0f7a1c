import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Context } from '../../context.ts'
import { identifyMail } from '../../platform/mail/content-hash.ts'
import type { ArrivedMail } from './demo-arrived-mail.ts'

/** What headers add to a mail's text, in bytes. */
const headerSize = 700

/** The raw bytes of a mail, stored. One composed again has the same bytes. */
export async function storeRaw(ctx: Context, mail: ArrivedMail) {
  const raw = await compose(mail)
  const { hash, size } = await ctx.files.put(raw)
  return { contentHash: (await identifyMail(raw)).contentHash, fileHash: hash, size }
}

/** Its bytes are gone; what stays is how large it was and that it was no other. */
export async function forgotten({ rfcMessageId, text, photograph, document }: ArrivedMail) {
  const hash = createHash('sha256').update(rfcMessageId).digest('hex')
  const bytes = (photograph ? (await stat(photograph.url)).size : 0) + (document?.content.length ?? 0)
  // Base64 makes four bytes of three.
  const enclosed = Math.ceil(bytes / 3) * 4
  return { contentHash: hash, fileHash: hash, size: headerSize + Buffer.byteLength(text) + enclosed }
}

/** Sends nothing: it answers with the bytes. */
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

async function compose(mail: ArrivedMail): Promise<Buffer> {
  const { message } = await composer.sendMail({
    ...letter(mail),
    disableUrlAccess: true,
    disableFileAccess: true,
  })
  return message as Buffer
}

const letter = (mail: ArrivedMail): SendMailOptions => ({
  from: mail.from,
  to: mail.to,
  subject: mail.subject,
  messageId: mail.rfcMessageId,
  date: new Date(mail.at),
  baseBoundary: mail.id,
  text: mail.text,
  textEncoding: 'quoted-printable',
  headers: {
    ...(mail.spam && { 'X-Spam-Flag': 'YES' }),
    ...(mail.automatic && {
      'Auto-Submitted': mail.automatic === 'bounce' ? 'auto-generated' : 'auto-replied',
    }),
  },
  attachments: [
    mail.photograph && { ...mail.photograph, content: createReadStream(mail.photograph.url) },
    mail.document,
  ].flatMap((file) =>
    file ? [{ filename: file.name, contentType: file.mediaType, content: file.content }] : [],
  ),
})
