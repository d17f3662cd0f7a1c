import type { BounceSource } from './bounces.ts'
import { type ReportedRecipient, readDeliveryReport, reportWithin } from './delivery-report.ts'
import type { Bounce, MailHeader } from './parsed-mail.ts'
import { isDaemonAddress, reportSigns } from './report-signs.ts'
import { addressesIn, statementOf } from './report-statement.ts'
import type { ReturnedMail } from './returned-mail.ts'

type Found = { recipients: ReportedRecipient[]; evidence: Bounce['evidence'] }

/**
 * A report that predates RFC 3464 or has lost its machine-readable part, by what the formats share: a server as
 * sender, a known sentence, a transcript, our mail brought back. One sign alone is none, and a subject says nothing:
 * people write of mail that was not delivered, and mean a parcel.
 */
export const legacyBounce = (mail: BounceSource, returned: ReturnedMail | null): Found | null => {
  const statement = statementOf(mail)
  const signs = reportSigns(mail.headers, statement)
  const weight =
    (signs.fromServer ? 2 : 0) +
    (signs.sentAsReport ? 1 : 0) +
    Math.min(3, 2 * signs.sentences) +
    (signs.transcript ? 1 : 0) +
    (returned ? 1 : 0)
  if (weight < 3 || !(signs.sentences > 0 || signs.transcript || returned)) return null
  const byServer = signs.fromServer || signs.sentAsReport
  if (!byServer && isPassedOn(mail.headers, statement)) return null
  const action = delay.test(statement) ? 'delayed' : 'failed'
  const about = (address: string) => ({ address, action, status: null, diagnostic: null, until: null })
  const recipients = [
    () => values(mail.headers, 'x-failed-recipients').flatMap(addressesIn).map(about),
    () => readDeliveryReport(reportWithin(mail.text) ?? ''),
    () => readDeliveryReport(reportWithin(returned?.text ?? '') ?? ''),
    () => named(mail, statement).map(about),
    () => (returned?.to ?? []).map(about),
  ]
  for (const read of recipients) {
    const found = read()
    if (found.length > 0) return { recipients: found, evidence: byServer ? 'server' : 'words' }
  }
  return null
}

/** Somebody shows us a report that they were sent. */
const isPassedOn = (headers: MailHeader[], statement: string) =>
  values(headers, 'subject').some((subject) =>
    /^\s*(?:fwd?|re|vs|vl|sv|vb|aw|wg|tr)\s*:/i.test(subject.slice(0, 200)),
  ) ||
  /^[ \t]*>|^-{2,20} ?(?:forwarded|original|välitetty|alkuperäinen|vidarebefordrat|ursprungligt)|^begin forwarded/im.test(
    statement,
  )

/** The addresses above the returned mail, none of them those of who reports or of whom to ask. */
const named = (mail: BounceSource, statement: string): string[] => {
  const senders = new Set(
    ['from', 'return-path'].flatMap((name) => values(mail.headers, name)).flatMap(addressesIn),
  )
  const found = statement
    .split('\n')
    .slice(0, mostLines)
    .filter((line) => !aside.test(line.slice(0, 500)))
    .flatMap((line) => addressesIn(line.replace(/(?<!generated )\bfrom\s{1,5}\S{1,320}@\S{1,255}/gi, '')))
    .filter((address) => !senders.has(address) && !isDaemonAddress(address))
  // Our own address is named in passing; it has failed only where nobody else has.
  const ours = new Set(values(mail.headers, 'to').flatMap(addressesIn))
  const others = found.filter((address) => !ours.has(address))
  return [...new Set(others.length > 0 ? others : found)]
}

const mostLines = 1000

const delay =
  /\b(?:delayed|still being retried|still trying|postponed|continue to (?:try|be made)|not yet been|will (?:continue|keep) trying|will be retried|warning:|no need to|not necessary to resend)\b/i

/** Lines that name people to ask, not people who did not get the mail. */
const aside =
  /\b(?:contact|assistance|questions?|reply to|return-path|message-?id|sent by|for help|on behalf|if you feel)|^\s{0,20}(?:from|subject|to|cc|mail from|x-[\w-]{1,40}):/i

const values = (headers: MailHeader[], name: string) =>
  headers.filter((header) => header.name === name).map((header) => header.value.slice(0, 5000))
