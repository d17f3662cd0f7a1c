import { enqueue } from '../../platform/jobs/jobs.ts'
import type { Event } from '../../platform/log/queries.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { casesWithUnseenAnswers } from './follow-up-queries.ts'
import { followUpJob } from './following-up.ts'

/**
 * An answer that waits for an address, or whose mail did not arrive, goes to an address of the customer's once there is
 * one: given in the chat, signed, proved or corrected, before the mail came back or after.
 */
export const otherAddresses: LogReader = {
  name: 'chat-other-addresses',
  kinds: [
    'identifier.claimed',
    'identifier.verified',
    'customer.joined',
    'case.customer-changed',
    'message.delivery-changed',
  ],
  async handle(trx, events) {
    for (const event of events) {
      const whose = concerned(event)
      if (!whose) continue
      for (const caseId of await casesWithUnseenAnswers(trx, event.workspaceId, whose))
        await enqueue(trx, ...followUpJob(event.workspaceId, caseId, new Date()))
    }
  },
}

/** Where there may be an address now for what waits, or something that did not arrive. */
function concerned({ kind, data, customerId, caseId }: Event) {
  switch (kind) {
    case 'identifier.claimed':
    case 'identifier.verified':
    case 'customer.joined':
      return { customerId }
    case 'case.customer-changed':
      return { caseId }
    case 'message.delivery-changed':
      return data.state === 'bounced' || data.state === 'failed' ? { caseId } : null
    default:
      return null
  }
}
