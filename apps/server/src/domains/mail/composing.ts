import type { SendMailOptions } from 'nodemailer'
import type { Context } from '../../context.ts'
import { onlyHere } from '../../platform/config/address.ts'
import { serverForm } from '../../platform/mail/address-form.ts'
import { matterLink } from '../../platform/mail/matter-link.ts'
import { replyAddress } from '../../platform/mail/reply-address.ts'
import type { MailChannel } from './channel-queries.ts'
import { mailWords } from './messages/index.ts'
import {
  type EarlierRow,
  enclosuresOf,
  letterOf,
  messagesBefore,
  type OutboundRow,
} from './outbound-queries.ts'
import { unreached } from './settling-recipients.ts'

/** References longer than this are cut at the front: what matters is the thread's newest part. */
const referencesLimit = 20

/**
 * A reply as a mail: our signed reply address, the thread's references, the text with the customer's last
 * words quoted below it.
 */
export async function composeReply(
  ctx: Context,
  outbound: OutboundRow,
  channel: MailChannel,
): Promise<SendMailOptions> {
  const { workspaceId, messageId, caseId, also } = outbound
  const letter = await letterOf(ctx.db, workspaceId, messageId, also)
  if (!letter) throw new Error('The message of this mail is gone')
  const [earlier, enclosures] = await Promise.all([
    messagesBefore(ctx.db, workspaceId, caseId, letter.occurredAt, referencesLimit),
    enclosuresOf(ctx.db, workspaceId, [...also, messageId]),
  ])
  const settings = channel.settings
  const words = mailWords(letter.language)
  const last = earlier.find((message) => message.direction === 'in')
  // What somebody else wrote they may have written to us alone.
  const quoted = last?.authorKind === 'other' ? undefined : last
  const references = earlier
    .map((message) => message.rfcMessageId ?? message.outboundMessageId)
    .filter((id): id is string => id !== null)
  const key = ctx.secrets.derive('reply-address')
  const from = serverForm(channel.address)
  const link = ownPageOf(ctx, outbound)
  const foot = { signature: settings.signature, page: link === null ? null : { link, text: words.ownPage } }
  return {
    from: { name: settings.displayName, address: from },
    replyTo: replyAddress(from, outbound.id, { key, workspaceId }) ?? from,
    to: serverForm(outbound.toAddress),
    cc: outbound.copies.map(({ address }) => serverForm(address)),
    envelope: { from, to: unreached(outbound).map(serverForm) },
    subject: subjectOf(letter.subject, earlier.length > 0, words.noSubject(letter.number)),
    messageId: outbound.rfcMessageId,
    inReplyTo: references[0],
    references: references.toReversed().join(' ') || undefined,
    date: letter.occurredAt,
    text: textBody(letter.text, foot, quoted && quotation(quoted, words, letter.timeZone)),
    html: letter.html
      ? htmlBody(letter.html, foot, quoted && quotation(quoted, words, letter.timeZone))
      : undefined,
    attachments: enclosures.map((file) => ({
      filename: file.name,
      contentType: file.mediaType,
      content: ctx.files.read(file.fileHash),
    })),
    disableUrlAccess: true,
    disableFileAccess: true,
  }
}

function subjectOf(subject: string | null, isReply: boolean, fallback: string): string {
  if (!subject) return fallback
  return !isReply || /^\s*(re|vs|sv|aw)\s*:/i.test(subject) ? subject : `Re: ${subject}`
}

interface Quotation {
  heading: string
  text: string
}

function quotation(message: EarlierRow, words: ReturnType<typeof mailWords>, timeZone: string): Quotation {
  return { heading: words.wrote(message.authorName, message.occurredAt, timeZone), text: message.text }
}

interface Foot {
  signature: string
  page: { link: string; text: string } | null
}

/**
 * The page of the customer's own matter. Others must not have its address, so a mail with copies has none; nor has one
 * from an installation that customers cannot reach.
 */
function ownPageOf({ config, secrets }: Context, { workspaceId, id, copies }: OutboundRow): string | null {
  if (copies.length > 0 || onlyHere(config.url)) return null
  return matterLink(config.url, { workspaceId, outboundId: id }, secrets.derive('matter-link'))
}

const textBody = (text: string, { signature, page }: Foot, quoted: Quotation | undefined) =>
  [
    text.trimEnd(),
    page && `${page.text}\n${page.link}`,
    signature && `-- \n${signature}`,
    quoted &&
      `${quoted.heading}\n${quoted.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const asHtml = (text: string) => escapeHtml(text).replaceAll('\n', '<br>')

// No colours are set but the quotation's line, so that the mail follows the reader's light or dark.
const htmlBody = (html: string, { signature, page }: Foot, quoted: Quotation | undefined) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body style="font:16px/1.5 system-ui,sans-serif">${html}
${page ? `<p><a href="${escapeHtml(page.link)}">${escapeHtml(page.text)}</a></p>` : ''}
${signature ? `<p>-- <br>${asHtml(signature)}</p>` : ''}
${quoted ? `<div class="gmail_quote"><p>${escapeHtml(quoted.heading)}</p><blockquote style="margin:0;padding-left:12px;border-left:2px solid #999">${asHtml(quoted.text)}</blockquote></div>` : ''}
</body></html>`
