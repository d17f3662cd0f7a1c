import type { CaseRecord, Content, IdentifierRecord, Step } from '@polku/demo'
import { rfcMessageId, senderAddress, senderName } from './arrived-mail.ts'
import { iso, mailboxOf, type Roster, type Row } from './roster.ts'

export type Spoken = Extract<Step, { content: Content }>

export const isSpoken = (step: Step): step is Spoken => 'content' in step

export interface Writer {
  name: string | null
  identifier: IdentifierRecord | undefined
}

/** One thing said in a case, as the desk keeps it. */
export function messageRow(
  roster: Roster,
  record: CaseRecord,
  step: Spoken,
  id: string,
  writer: Writer,
): Row {
  const author = step.kind === 'received' ? null : roster.people.get(step.agent)
  const automatic = step.kind === 'received' ? step.content.automatic : undefined
  const mail = step.kind === 'received' && record.channel === 'email'
  return {
    workspace_id: roster.workspaceId,
    id,
    case_id: record.id,
    customer_id: record.customerId,
    kind: automatic ?? (step.kind === 'noted' ? 'note' : 'message'),
    direction: step.kind === 'received' ? 'in' : step.kind === 'sent' ? 'out' : 'internal',
    channel: record.channel,
    author_kind: author ? 'person' : automatic ? 'system' : 'customer',
    author_id: author?.id ?? (step.kind === 'received' ? record.customerId : null),
    author_name: author?.name ?? senderName(writer.name, automatic),
    text: step.content.text,
    folded: step.kind === 'received' ? folded(step.content) : null,
    html: null,
    client_id: null,
    rfc_message_id: mail && writer.identifier ? rfcMessageId(id, writer.identifier) : null,
    mail: mail && writer.identifier ? mailDetails(roster, record, writer.identifier, step.content) : null,
    invitations: [],
    inbound_id: mail && writer.identifier ? id : null,
    seen_at: record.channel === 'chat' && step.kind === 'sent' ? iso(step.at) : null,
    occurred_at: iso(step.at),
  }
}

const folded = ({ signature, quoted }: Content): string | null =>
  [signature, quoted].filter(Boolean).join('\n\n') || null

function mailDetails(roster: Roster, record: CaseRecord, from: IdentifierRecord, content: Content) {
  const proved = from.proof === 'verified'
  const pass = proved ? 'pass' : 'none'
  return {
    subject: record.subject || null,
    from: senderAddress(from, content.automatic),
    replyTo: null,
    ...(content.forwards && { forwards: content.forwards }),
    to: [mailboxOf(roster, record).address],
    cc: [],
    references: [],
    spf: pass,
    dkim: pass,
    dmarc: pass,
    verified: proved,
    reason: proved ? null : 'not-signed',
  }
}
