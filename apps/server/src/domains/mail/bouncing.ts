import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { Bounce } from '../../platform/mail/parsed-mail.ts'
import { lockOutbound, updateOutbound } from './outbound-queries.ts'
import type { OurMail } from './recalling.ts'
import { customersAmong, reportedOf, said } from './reported-recipients.ts'
import { shownState } from './settling-recipients.ts'

/**
 * A report says that our mail did not arrive. True when it did not arrive at the customer; false when only a
 * copy came back, when the report speaks of others or of a mere delay, or when another mail has taken its place.
 */
export async function noteBounce(trx: Trx, actor: Actor, ours: OurMail, bounce: Bounce): Promise<boolean> {
  const outbound = await lockOutbound(trx, actor.workspaceId, ours.id)
  const about = outbound ? reportedOf(outbound, ours, bounce, 'failed') : []
  if (!outbound || outbound.replacedAt || about.length === 0) return false
  const copies = outbound.copies.map((copy) => {
    const lost = about.find((each) => each.copy === copy)?.recipient
    if (!lost) return copy
    return { ...copy, state: 'bounced' as const, error: said(lost), reason: lost.reason, delay: null }
  })
  const customers = customersAmong(about, outbound)
  const bounced = customers !== null && outbound.state !== 'bounced'
  const change = bounced
    ? { state: 'bounced' as const, error: said(customers), reason: customers.reason, hard: customers.hard }
    : {}
  await updateOutbound(trx, actor.workspaceId, ours.id, { ...change, copies })
  await append(trx, actor, {
    kind: 'message.delivery-changed',
    caseId: ours.caseId,
    messageId: ours.messageId,
    channel: 'email',
    data: { state: shownState({ ...outbound, ...change }) },
  })
  return bounced
}
