import type { MailDelay } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { Bounce, BouncedRecipient } from '../../platform/mail/parsed-mail.ts'
import { lockOutbound, type OutboundRow, updateOutbound } from './outbound-queries.ts'
import type { OurMail } from './recalling.ts'
import { customersAmong, reportedOf, said } from './reported-recipients.ts'
import { isSameAddress } from './settling-recipients.ts'

const dayMs = 24 * 3_600_000
/** How long servers try that do not say; then they give up, and say so. */
const usualDays = 5
/** None is believed to try for longer than this. */
const mostDays = 10

/** A report says that our mail is late: a server on its way has it, and still tries. Nothing else follows from it. */
export async function noteDelay(
  trx: Trx,
  actor: Actor,
  ours: OurMail,
  bounce: Bounce,
  at: Date,
): Promise<void> {
  const outbound = await lockOutbound(trx, actor.workspaceId, ours.id)
  const about = outbound ? reportedOf(outbound, ours, bounce, 'delayed') : []
  if (!outbound || outbound.replacedAt || about.length === 0) return
  const customers = customersAmong(about, outbound)
  await keep(trx, actor, outbound, {
    delay: customers ? delayOf(customers, at) : outbound.delay,
    copies: outbound.copies.map((copy) => {
      const late = about.find((each) => each.copy === copy)?.recipient
      return late ? { ...copy, delay: delayOf(late, at) } : copy
    }),
  })
}

/** Whoever answers our mail has it, whatever was said of it before. */
export async function endDelay(trx: Trx, actor: Actor, ours: OurMail, sender: string): Promise<void> {
  const outbound = await lockOutbound(trx, actor.workspaceId, ours.id)
  if (!outbound) return
  const delay = isSameAddress(sender, outbound.toAddress) ? null : outbound.delay
  const copies = outbound.copies.map((copy) =>
    copy.delay && isSameAddress(sender, copy.address) ? { ...copy, delay: null } : copy,
  )
  const ends = delay !== outbound.delay || copies.some((copy, at) => copy !== outbound.copies[at])
  if (ends) await keep(trx, actor, outbound, { delay, copies })
}

/** A delay as long as it may last: what nobody has called lost by its end has arrived, for all that is known. */
export const lasting = (delay: MailDelay | null | undefined, now: Date): MailDelay | null =>
  delay && Date.parse(delay.until) > now.getTime() ? delay : null

const delayOf = (late: BouncedRecipient, at: Date): MailDelay => {
  const end = late.until?.getTime() ?? at.getTime() + usualDays * dayMs
  return {
    at: at.toISOString(),
    until: new Date(Math.min(end, at.getTime() + mostDays * dayMs)).toISOString(),
    reason: late.reason,
    error: said(late),
  }
}

/** Inside the house alone: to the world the mail is as sent as before. */
async function keep(
  trx: Trx,
  actor: Actor,
  { id, caseId, messageId }: OutboundRow,
  change: Pick<OutboundRow, 'delay' | 'copies'>,
): Promise<void> {
  await updateOutbound(trx, actor.workspaceId, id, change)
  await append(trx, actor, { kind: 'message.delayed', caseId, messageId, channel: 'email' })
}
