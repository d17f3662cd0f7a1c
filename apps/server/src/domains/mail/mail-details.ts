import type { MailDetails } from '../cases/receiving.ts'
import type { UnderstoodMail } from './taking-apart.ts'

/** What is kept of a mail's header, and how far it can be believed: by itself, or by where it was sent (`proved`). */
export const mailDetails = (mail: UnderstoodMail, proved = false): MailDetails => ({
  subject: mail.subject,
  from: mail.from?.address ?? '',
  replyTo: mail.replyTo?.address ?? null,
  via: mail.via,
  ...(mail.forwards ? { forwards: mail.forwards } : {}),
  to: mail.to.map(({ address }) => address),
  cc: mail.cc.map(({ address }) => address),
  references: mail.references,
  spf: mail.authentication.spf,
  dkim: mail.authentication.dkim,
  dmarc: mail.authentication.dmarc,
  verified: mail.authentication.verified || proved,
  reason: proved ? null : mail.authentication.reason,
  wrapping: mail.wrapping,
  notice: mail.notice,
})
