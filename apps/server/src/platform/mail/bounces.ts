import { cleanLine, decodeText } from './charset.ts'
import { legacyBounce } from './legacy-bounces.ts'
import type { Bounce, BouncedRecipient, MailAttachment, MailHeader } from './parsed-mail.ts'

export type BounceSource = { headers: MailHeader[]; text: string; attachments: MailAttachment[] }

/** What a delivery report says, by the standard (RFC 3464) or by the habits of older servers; or null. */
export const readBounce = (mail: BounceSource): Bounce | null => {
  const reports = mail.attachments.filter((part) => isReport(part.declaredType))
  const reported = reports.flatMap((part) => readReport(decodeText(part.content.subarray(0, longestReport))))
  const recipients = reported.length > 0 ? reported : legacyBounce(mail)
  if (recipients.length === 0) return null
  return { recipients: unique(recipients), originalMessageId: originalMessageId(mail) }
}

/** The second is for addresses beyond ASCII (RFC 6533). */
const isReport = (type: string) =>
  type === 'message/delivery-status' || type === 'message/global-delivery-status'

/** A server writes some hundred bytes a recipient. */
const longestReport = 256 * 1024

/** Blocks of fields, one for the report and one for each recipient. */
const readReport = (report: string): BouncedRecipient[] =>
  report
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fields)
    .flatMap((field) => {
      const action = field.get('action')?.toLowerCase() ?? ''
      const address = recipient(field.get('original-recipient')) ?? recipient(field.get('final-recipient'))
      const kind = action.startsWith('fail') ? 'failed' : action.startsWith('delay') ? 'delayed' : null
      if (!address || !kind) return []
      return [{ address, action: kind, status: status(field.get('status')), diagnostic: diagnostic(field) }]
    })

const fields = (block: string) => {
  const unfolded = block.replace(/\n[ \t]+/g, ' ').split('\n')
  return new Map(
    unfolded.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : []
    }),
  )
}

/** “rfc822; user@example.com”, with the type left out or with brackets by some. */
const recipient = (value: string | undefined) =>
  value
    ?.replace(
      /\\x\{([0-9a-f]{2,6})\}/gi,
      (written, hex: string) => letterOf(Number.parseInt(hex, 16)) ?? written,
    )
    .match(/[^\s<>;,"']+@[^\s<>;,"')]+/)?.[0]
    .toLowerCase() ?? null

/** Only letters beyond ASCII are written so; anything else has no business in an address. */
const letterOf = (code: number) =>
  code >= 0xa0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : null

const status = (value: string | undefined) => value?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0] ?? null

const diagnostic = (field: Map<string, string>) =>
  cleanLine((field.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, ''), 500) || null

const unique = (recipients: BouncedRecipient[]) =>
  [...new Map(recipients.map((entry) => [`${entry.action} ${entry.address}`, entry])).values()].slice(0, 100)

/** The Message-ID of the mail that came back, from its headers or the copy in the report. */
const originalMessageId = ({ headers, text, attachments }: BounceSource) => {
  const returned = attachments.find(({ declaredType }) =>
    /^(?:(?:message|text)\/rfc822(?:-headers)?|message\/global(?:-headers)?)$/.test(declaredType),
  )
  const copy = returned ? decodeText(returned.content.subarray(0, 100_000)) : text
  const named = copy.match(/^message-id:\s*<([^<>\s]{1,995})>/im)?.[1]
  const answered = headers.find(({ name }) => name === 'in-reply-to' || name === 'references')?.value
  return named ?? answered?.match(/<([^<>\s]{1,995})>/)?.[1] ?? null
}
