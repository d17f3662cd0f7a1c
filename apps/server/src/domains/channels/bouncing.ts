import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { Bounce } from '../../platform/mail/parsed-mail.ts'
import { lockOutbound, updateOutbound } from './outbound-queries.ts'
import type { OurMail } from './recalling.ts'

/** A report says that our mail did not arrive. False when it speaks of others or of a mere delay. */
export async function noteBounce(trx: Trx, actor: Actor, ours: OurMail, bounce: Bounce): Promise<boolean> {
  const failed = bounce.recipients.filter(({ action }) => action === 'failed')
  const about = failed.find(({ address }) => address === ours.toAddress.toLowerCase()) ?? failed[0]
  if (!about) return false
  const outbound = await lockOutbound(trx, actor.workspaceId, ours.id)
  if (!outbound || outbound.state === 'bounced') return false
  const error = [about.status, about.diagnostic].filter(Boolean).join(' ').slice(0, 500) || null
  await updateOutbound(trx, actor.workspaceId, ours.id, { state: 'bounced', error })
  await append(trx, actor, {
    kind: 'message.delivery-changed',
    caseId: ours.caseId,
    messageId: ours.messageId,
    channel: 'email',
    data: { state: 'bounced' },
  })
  return true
}
