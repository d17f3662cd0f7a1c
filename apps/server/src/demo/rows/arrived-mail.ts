import type { CaseRecord, IdentifierRecord } from '@polku/demo'
import type { Spoken, Writer } from './message-rows.ts'
import { mailboxOf, type Roster, type Row } from './roster.ts'

/** A mail as it reached the company. */
export interface ArrivedMail {
  /** Of its message, and of its line in the ledger. */
  id: string
  caseId: string
  at: number
  from: { name: string; address: string }
  to: string
  channelId: string
  source: 'smtp' | 'imap'
  subject: string
  rfcMessageId: string
  /** With the signature and the quoted mail that the desk folds away. */
  text: string
  spam: boolean
  automatic: 'auto-reply' | 'bounce' | undefined
  photographs: Photograph[]
}

interface Photograph {
  hash: string
  name: string
  mediaType: string
  size: number
}

/** The mail behind a message, if that is how it came; `files` are the message's attachments. */
export function arrivedMail(
  roster: Roster,
  record: CaseRecord,
  step: Spoken,
  { id, name, identifier }: Writer & { id: string },
  files: Row[],
): ArrivedMail[] {
  if (step.kind !== 'received' || record.channel !== 'email' || !identifier) return []
  const { text, signature, quoted, automatic } = step.content
  const { address, channelId, source } = mailboxOf(roster, record)
  return [
    {
      id,
      caseId: record.id,
      at: step.at,
      from: { name: senderName(name, automatic) ?? '', address: senderAddress(identifier, automatic) },
      to: address,
      channelId,
      source,
      subject: record.subject,
      rfcMessageId: rfcMessageId(id, identifier),
      text: [text, signature, quoted].filter(Boolean).join('\n\n'),
      spam: record.spam,
      automatic,
      photographs: files.map((file) => ({
        hash: String(file.file_hash),
        name: String(file.name),
        mediaType: String(file.media_type),
        size: Number(file.size),
      })),
    },
  ]
}

const domainOf = (identifier: IdentifierRecord) => identifier.value.split('@')[1]

/** As whom a mail was written; a bounce by the mail server that could not deliver. */
export const senderName = (name: string | null, automatic?: string): string | null =>
  automatic === 'bounce' ? 'Mail Delivery System' : name

/** Bounces come from the mail server that could not deliver. */
export const senderAddress = (from: IdentifierRecord, automatic?: string): string =>
  automatic === 'bounce' ? `mailer-daemon@${domainOf(from)}` : from.value

export const rfcMessageId = (messageId: string, from: IdentifierRecord): string =>
  `<${messageId}@${domainOf(from)}>`
