import { cleanText, decodeText } from './charset.ts'
import { addressIn } from './delivery-report.ts'
import type { MailAttachment } from './parsed-mail.ts'

/** The mail of ours that a report brings back, as far as it is there: whole, its headers, or a few lines of them. */
export interface ReturnedMail {
  messageId: string | null
  from: string | null
  to: string[]
  text: string
}

export const returnedMail = (text: string, attachments: MailAttachment[]): ReturnedMail | null => {
  const part = attachments.find(({ declaredType }) => returnedTypes.test(declaredType))
  if (part) return readReturned(cleanText(decodeText(part.content.subarray(0, longestCopy))))
  const marker = text.slice(0, farthestMarker).match(copyMarker)
  return marker ? readReturned(text.slice(marker.index, marker.index! + longestCopy)) : null
}

/** What a server says itself, above the mail that it returns. */
export const aboveCopy = (text: string): string => {
  const head = text.slice(0, farthestMarker)
  return head.slice(0, head.match(copyMarker)?.index ?? longestStatement).slice(0, longestStatement)
}

const longestCopy = 100_000
const farthestMarker = 200_000
const longestStatement = 20_000

const returnedTypes =
  /^(?:(?:message|text)\/rfc822(?:-headers)?|message\/global(?:-headers)?|message\/partial)$/

const readReturned = (copy: string): ReturnedMail => {
  const value = (name: RegExp) => copy.match(name)?.[1]?.trim()
  const to = [value(/^[ \t>]{0,8}to:[ \t]{0,20}(\S.{0,998}(?:\n[ \t]+\S.{0,998}){0,5})/im) ?? '']
  return {
    messageId: value(/^[ \t>]{0,8}(?:original-)?message-id:\s{0,20}<([^<>\s]{1,995})>/im) ?? null,
    from: addressIn(value(/^[ \t>]{0,8}from:[ \t]{0,20}(\S.{0,998})/im)),
    to: to.flatMap((line) => line.split(',')).flatMap((one) => addressIn(one) ?? []),
    text: copy,
  }
}

/** Where the returned mail begins. */
const copyMarker =
  /^[ \t>*=-]{0,40}(?:(?:this is a |below (?:this|the next) line is a |here is a |below is a |included is a )?copy of |original (?:message|mail)|(?:the )?header of the original|message headers? follow|the message (?:headers|that)|(?:start of )?returned (?:mail|message)|old message|bounced e-?mail|unsent message|message text follows|undelivered message|received: (?:from|by)\b|return-path:|forwarded message|message header|the following is (?:a copy|the original)|-{3,5} ?(?:included|the body)|body of message generated response)/im
