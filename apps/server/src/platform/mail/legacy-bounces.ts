import type { BounceSource } from './bounces.ts'
import { cleanLine, decodeText } from './charset.ts'
import type { BouncedRecipient, MailHeader } from './parsed-mail.ts'

/**
 * Failed recipients of reports that predate RFC 3464, from the habits the formats share rather than one
 * pattern a server: a daemon as sender, the addresses above the returned copy, none of them our own.
 */
export const legacyBounce = (mail: BounceSource): BouncedRecipient[] => {
  const named = values(mail.headers, 'x-failed-recipients').flatMap(addresses)
  if (named.length > 0) return named.map((address) => failed(address))
  if (!isReport(mail.headers)) return []
  const statement = reportText(mail).split(copyMarker)[0]!.slice(0, 20_000)
  const action =
    /\b(?:delayed|still being retried|still trying|postponed|continue to (?:try|be made)|not yet been|will (?:continue|keep) trying|warning:|no need to|not necessary to resend)\b/i.test(
      statement,
    )
      ? 'delayed'
      : 'failed'
  const senders = new Set(
    ['from', 'return-path'].flatMap((name) => values(mail.headers, name)).flatMap(addresses),
  )
  const lines = statement.split('\n').filter((line) => !aside.test(line))
  const found = lines
    .flatMap((line) =>
      addresses(line.replace(/(?<!generated )\bfrom\s+\S+@\S+/gi, '')).map(
        (address) => ({ ...failed(address, line), action }) as const,
      ),
    )
    .filter(({ address }) => !senders.has(address) && !daemon.test(address))
  // Our own address is named in passing; it has failed only where nobody else has.
  const ours = new Set(values(mail.headers, 'to').flatMap(addresses))
  const others = found.filter(({ address }) => !ours.has(address))
  return others.length > 0 ? others : found
}

const failed = (address: string, line = ''): BouncedRecipient => ({
  address,
  action: 'failed',
  status: line.match(/\b[45]\.\d{1,3}\.\d{1,3}\b/)?.[0] ?? null,
  diagnostic: cleanLine(line, 500) || null,
})

const daemon = /^(?:mailer-daemon|postmaster|mail-?system|mdaemon|abuse|e500_smtp_mail_service)@/i

const isReport = (headers: MailHeader[]) =>
  values(headers, 'from')
    .flatMap(addresses)
    .some((address) => daemon.test(address)) ||
  values(headers, 'return-path').some((value) => /^\s*<>\s*$/.test(value)) ||
  values(headers, 'content-type').some((value) => /multipart\/report/i.test(value)) ||
  values(headers, 'subject').some((value) => failureSubject.test(value))

const failureSubject =
  /undeliver|not delivered|delivery (?:\w+ )?(?:fail|problem|status|error|warning)|not be delivered|failure (?:notice|delivery)|returned mail|mail (?:delivery|system) (?:fail|error|problem)|non-?delivery|returning message/i

/** The report's own words, wherever the server put them. */
const reportText = ({ text, attachments }: BounceSource) => {
  const status = attachments.find((part) => /^message\/(?:global-)?delivery-status$/.test(part.declaredType))
  return status && addresses(text).length === 0 ? decodeText(status.content.subarray(0, 20_000)) : text
}

/** Where the returned mail begins. */
const copyMarker =
  /^[ \t>*=-]*(?:(?:this is a |below (?:this|the next) line is a |here is a |below is a )?copy of |original message|(?:the )?header of the original|message headers? follow|the message (?:headers|that)|(?:start of )?returned (?:mail|message)|old message|unsent message|message text follows|undelivered message|received:|return-path:|forwarded message|message header|-{3,} ?(?:included|the body)|----- transcript)/im

/** Lines that name people to ask, not people who did not get the mail. */
const aside =
  /\b(?:contact|assistance|questions?|reply to|return-path|message-?id|sent by|for help|on behalf|if you feel)|^\s*(?:from|subject|to|cc|x-[\w-]+):/i

const values = (headers: MailHeader[], name: string) =>
  headers.filter((header) => header.name === name).map((header) => header.value)

const addresses = (text: string) =>
  [...text.matchAll(/[\w.!#$%&*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g)].map(([address]) =>
    address.replace(/^.*=/, '').toLowerCase(),
  )
