import type { CaseRecord, CustomerRecord, Step } from '@polku/demo'
import { iso, mailboxOf, type Roster, type Row } from './roster.ts'

/** The mails of ours that did not reach the customer, as they left or were refused. */
export function outboundRows(
  roster: Roster,
  record: CaseRecord,
  who: CustomerRecord,
  ids: ReadonlyMap<Step, string>,
): Row[] {
  const { channelId, address } = mailboxOf(roster, record)
  const email = who.identifiers.find(({ kind }) => kind === 'email')
  return record.steps.flatMap((step, index) => {
    if (step.kind !== 'undelivered') return []
    const answer = record.steps.slice(0, index).findLast(({ kind }) => kind === 'sent') as Step
    const messageId = ids.get(answer)
    return [
      {
        workspace_id: roster.workspaceId,
        id: messageId,
        channel_id: channelId,
        case_id: record.id,
        message_id: messageId,
        to_address: email?.value,
        identifier_id: email?.id,
        rfc_message_id: `<${messageId}@${address.split('@')[1]}>`,
        state: step.how,
        attempts: 1,
        not_before: iso(answer.at),
        error: step.refusal.said,
        reason: step.refusal.reason,
        hard: step.refusal.hard,
        sent_at: step.how === 'bounced' ? iso(answer.at) : null,
        created_at: iso(answer.at),
      },
    ]
  })
}
