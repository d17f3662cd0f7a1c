import { createHash } from 'node:crypto'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Context } from '../context.ts'
import { identifyMail } from '../platform/mail/content-hash.ts'
import { inTurns } from '../platform/pace/in-turns.ts'
import type { ArrivedMail } from './rows/arrived-mail.ts'
import { iso, type Roster, type Row } from './rows/roster.ts'

const dayMs = 24 * 3_600_000
/** From the raw mail stored to the message shown. */
const readingMs = 400
/** What headers add to a mail's text, in bytes. */
const headerSize = 700

/**
 * The ledger's lines of the mails that came, with their raw bytes stored where these would still be kept.
 * A mail composed again has the same bytes.
 */
export const enterMails = (ctx: Context, roster: Roster, mails: ArrivedMail[], now: number): Promise<Row[]> =>
  Promise.all(mails.map((mail) => storing(() => enterMail(ctx, roster, mail, now))))

/** A few at a time, for the disk's sake and the memory's. */
const storing = inTurns(16)

async function enterMail(ctx: Context, roster: Roster, mail: ArrivedMail, now: number): Promise<Row> {
  const settledAt = mail.at + readingMs
  const keptUntil = settledAt + ctx.config.rawMailDays * dayMs
  const line = ledgerRow(roster, mail, settledAt)
  if (keptUntil > now) return { ...line, ...(await storeRaw(ctx, mail)), pruned_at: null }
  return { ...line, ...forgotten(mail), pruned_at: iso(keptUntil) }
}

const ledgerRow = (roster: Roster, mail: ArrivedMail, settledAt: number): Row => ({
  workspace_id: roster.workspaceId,
  id: mail.id,
  channel_id: mail.channelId,
  source: mail.source,
  message_id: mail.rfcMessageId.slice(1, -1),
  envelope: {
    from: mail.source === 'imap' || mail.automatic === 'bounce' ? null : mail.from.address,
    to: [mail.to],
  },
  state: 'shown',
  attempts: 1,
  case_id: mail.caseId,
  result_message_id: mail.id,
  received_at: iso(mail.at),
  settled_at: iso(settledAt),
  not_before: iso(mail.at),
})

async function storeRaw(ctx: Context, mail: ArrivedMail): Promise<Row> {
  const raw = await compose(ctx, mail)
  const { hash, size } = await ctx.files.put(raw)
  return { content_hash: (await identifyMail(raw)).contentHash, file_hash: hash, size }
}

/** Its bytes are gone; what stays is how large it was and that it was no other. */
function forgotten(mail: ArrivedMail): Row {
  const hash = createHash('sha256').update(mail.rfcMessageId).digest('hex')
  // Base64 makes four bytes of three.
  const enclosed = mail.photographs.reduce((sum, { size }) => sum + Math.ceil(size / 3) * 4, 0)
  return { content_hash: hash, file_hash: hash, size: headerSize + Buffer.byteLength(mail.text) + enclosed }
}

/** Sends nothing: it answers with the bytes. */
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

async function compose(ctx: Context, mail: ArrivedMail): Promise<Buffer> {
  const { message } = await composer.sendMail({
    ...letter(ctx, mail),
    disableUrlAccess: true,
    disableFileAccess: true,
  })
  return message as Buffer
}

const letter = (ctx: Context, mail: ArrivedMail): SendMailOptions => ({
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
  attachments: mail.photographs.map(({ hash, name, mediaType }) => ({
    filename: name,
    contentType: mediaType,
    content: ctx.files.read(hash),
  })),
})
