import { cleanLine, decodeText } from './charset.ts'
import { type ReportedRecipient, readDeliveryReport, trouble } from './delivery-report.ts'
import { legacyBounce } from './legacy-bounces.ts'
import type { Bounce, BouncedRecipient, MailAttachment, MailHeader } from './parsed-mail.ts'
import { reportSigns } from './report-signs.ts'
import { linesNaming, sayingOf, statementOf } from './report-statement.ts'
import { type ReturnedMail, returnedMail } from './returned-mail.ts'
import { saysWhy, whyUndelivered } from './why-undelivered.ts'

export type BounceSource = { headers: MailHeader[]; text: string; attachments: MailAttachment[] }

/** What became of a mail, as its report says: `bounce` when it failed or is late, `delivered` when it arrived. */
export type DeliveryReport = { bounce: Bounce } | { delivered: true } | null

/**
 * A report by the standard is final: its actions are believed, and nobody is blamed whom it does not blame. What has
 * none is read for the habits of older servers.
 */
export const readDelivery = (mail: BounceSource): DeliveryReport => {
  const returned = returnedMail(mail.text, mail.attachments)
  const reported = (isSent(mail.headers) ? mail.attachments : [])
    .filter((part) => isReport(part.declaredType))
    .flatMap((part) => readDeliveryReport(decodeText(part.content.subarray(0, longestReport))))
  if (reported.length > 0) {
    const bounce = bounceOf(mail, reported, returned, 'standard')
    return bounce ? { bounce } : { delivered: true }
  }
  const legacy = legacyBounce(mail, returned)
  const bounce = legacy && bounceOf(mail, legacy.recipients, returned, legacy.evidence)
  return bounce ? { bounce } : null
}

/** A person who shows us a report that they were sent reports nothing of ours. */
const isSent = (headers: MailHeader[]) => {
  const { fromServer, sentAsReport } = reportSigns(headers, '')
  return fromServer || sentAsReport
}

/** The second is for addresses beyond ASCII (RFC 6533). */
const isReport = (type: string) =>
  type === 'message/delivery-status' || type === 'message/global-delivery-status'

/** A server writes some hundred bytes a recipient. */
const longestReport = 256 * 1024

const bounceOf = (
  mail: BounceSource,
  reported: ReportedRecipient[],
  returned: ReturnedMail | null,
  evidence: Bounce['evidence'],
): Bounce | null => {
  const statement = statementOf(mail)
  const recipients = unique(reported).flatMap((one) =>
    troubled(one, statement, { alone: reported.length === 1, evidence }),
  )
  if (recipients.length === 0) return null
  return { recipients, originalMessageId: originalMessageId(mail, returned), evidence }
}

/** What went wrong, by the report's fields, and where they say little by its words for people. */
const troubled = (
  { address, action, status, diagnostic, until }: ReportedRecipient,
  statement: string,
  { alone, evidence }: { alone: boolean; evidence: Bounce['evidence'] },
): BouncedRecipient[] => {
  if (action !== 'failed' && action !== 'delayed') return []
  const saying = sayingOf(address, statement)
  const whole = alone ? statement : ''
  const inWords = cleanLine(saying.replace(/\s+/g, ' ').slice(0, 2000), 500) || null
  const said = diagnostic ?? (evidence === 'standard' ? null : inWords)
  const code = trouble(said ?? saying) ?? status ?? trouble(saying) ?? trouble(whole)
  const tellings = [diagnostic ?? linesNaming(address, statement), saying]
  const text = tellings.find(saysWhy) ?? tellings.join('\n')
  const why = whyUndelivered({ status: code, text, whole, action })
  return [{ address, action, status: code ?? replyClass(said ?? saying), diagnostic: said, until, ...why }]
}

/** A reply of the old kind says at least whether it is for good. */
const replyClass = (text: string) => {
  const reply = text.match(/(?<![\d.:@-])([45])[0-5]\d(?=[ -])/)?.[1]
  return reply ? `${reply}.0.0` : null
}

const unique = (recipients: ReportedRecipient[]) =>
  [...new Map(recipients.map((entry) => [`${entry.action} ${entry.address}`, entry])).values()].slice(
    0,
    mostRecipients,
  )

/** A mail of ours goes to fewer. */
const mostRecipients = 100

/** The Message-ID of the mail that came back. What the report answers by its own headers is known besides. */
const originalMessageId = ({ text }: BounceSource, returned: ReturnedMail | null) =>
  returned?.messageId ?? text.slice(0, 100_000).match(/^message-id:\s{0,20}<([^<>\s]{1,995})>/im)?.[1] ?? null
