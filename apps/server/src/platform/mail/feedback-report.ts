import type { BounceSource } from './bounces.ts'
import { decodeText } from './charset.ts'
import { addressIn, fieldBlocks, first } from './delivery-report.ts'
import type { Feedback } from './parsed-mail.ts'
import { returnedMail } from './returned-mail.ts'

/** What a provider reports of our mail (RFC 5965), or Microsoft in a form of its own: the complained-of mail alone. */
export const readFeedback = ({ headers, text, attachments }: BounceSource): Feedback | null => {
  const part = attachments.find(({ declaredType }) => declaredType === 'message/feedback-report')
  const typed = headers.some(
    ({ name, value }) =>
      name === 'content-type' && /\breport-type\s{0,5}=\s{0,5}"?feedback-report/i.test(value.slice(0, 1000)),
  )
  const returned = returnedMail(text, attachments)
  const original = returned?.text.match(/^x-hmxmroriginalrecipient:\s{0,20}(\S{1,320})/im)?.[1]
  const said = headers.some(({ name }) => name === 'x-apple-unsubscribe')
  if (!part && !typed && !original && !said) return null
  const fields = part ? fieldBlocks(decodeText(part.content.subarray(0, 64 * 1024)))[0] : undefined
  const named = (fields?.get('original-rcpt-to') ?? []).flatMap((one) => addressIn(one) ?? [])
  const to = addressIn(original) ?? null
  return {
    type:
      first(fields ?? new Map(), 'feedback-type')
        ?.toLowerCase()
        .slice(0, 40) || (said ? 'opt-out' : 'abuse'),
    recipients: (named.length > 0 ? named : to ? [to] : (returned?.to ?? [])).slice(0, 100),
    originalMessageId: returned?.messageId ?? null,
  }
}
