import { type CaseRecord, type CustomerRecord, mailboxOf, saidIn } from '@polku/demo'
import type { Demo } from '../../platform/demo-source.ts'
import type { OutboundGiven } from './demo-queries.ts'

/** The mails of ours that did not reach the customer, as they left or were refused. */
export function undeliveredMails(
  { workspaceId, company }: Demo,
  record: CaseRecord,
  who: CustomerRecord,
  channelId: string,
): OutboundGiven[] {
  const { address } = mailboxOf(company, record)
  const email = who.identifiers.find(({ kind }) => kind === 'email')
  return record.steps.flatMap((step, index) => {
    if (step.kind !== 'undelivered') return []
    const before = record.steps.slice(0, index)
    const answer = saidIn(record).findLast((said) => said.step.kind === 'sent' && before.includes(said.step))
    if (!answer || !email)
      throw new Error('The demo company says of a mail that never left that it did not arrive')
    const leftAt = new Date(answer.step.at)
    return [
      {
        workspaceId,
        id: answer.id,
        channelId,
        caseId: record.id,
        messageId: answer.id,
        toAddress: email.value,
        identifierId: email.id,
        rfcMessageId: `<${answer.id}@${address.split('@')[1]}>`,
        state: step.how,
        attempts: 1,
        notBefore: leftAt,
        error: step.refusal.said,
        reason: step.refusal.reason,
        hard: step.refusal.hard,
        sentAt: step.how === 'bounced' ? leftAt : null,
        createdAt: leftAt,
      },
    ]
  })
}
