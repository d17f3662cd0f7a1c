import type { Case, ChannelName, NewCase } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { requireCustomer } from '../customers/looking-up.ts'
import type { Reach } from '../customers/reaching.ts'
import { channelNotFound, noRecipient } from './errors.ts'
import { leavesLater } from './holding-answers.ts'
import { caseOpenedBy } from './message-queries.ts'
import { openedEvent } from './opened-event.ts'
import { openCases } from './policy.ts'
import { insertCase } from './queries.ts'
import { openCase } from './reading.ts'
import { waysTo } from './ways-to-write.ts'
import { writeInto } from './writing.ts'

/** An agent writes to a customer first: a case with its opening message; once for each client id. */
export async function openNewCase(
  ctx: Context,
  actor: Actor,
  given: z.output<typeof NewCase>,
  clientId: string | null = null,
): Promise<Case> {
  permit(actor, openCases)
  const { workspaceId } = actor
  const { customerId, identifierId, channelId, message } = given
  const customer = await requireCustomer(ctx, actor, customerId)
  const { channel, to } = await firstWay(ctx, workspaceId, customer.id, { channelId, identifierId })
  const caseId = await write(ctx, async (trx) => {
    const opened = clientId && (await caseOpenedBy(trx, workspaceId, clientId))
    if (opened) return opened
    const row = await insertCase(trx, {
      workspaceId,
      customerId: to.customerId,
      identifierId: to.id,
      channel,
      channelId: channelId ?? null,
      subject: given.subject,
      language: customer.language,
      state: 'open',
      assigneeId: actor.personId,
    })
    const opens = leavesLater(row, message) !== null
    if (!opens) await append(trx, actor, openedEvent(row))
    await writeInto(ctx, trx, actor, row.id, { ...message, clientId }, opens)
    return row.id
  })
  return await openCase(ctx, actor, caseId)
}

/**
 * The first kind by which the customer is reached from a channel of ours, or from the one that was chosen: at the
 * address that was chosen, else at the best known. Throws channel.not-found, case.no-recipient.
 */
async function firstWay(
  ctx: Context,
  workspaceId: string,
  customerId: string,
  { channelId, identifierId }: { channelId?: string | undefined; identifierId?: string | undefined },
): Promise<{ channel: ChannelName; to: Reach }> {
  const ways = (await waysTo(ctx, workspaceId, customerId)).filter(({ senders }) =>
    channelId ? senders.some((sender) => sender.channelId === channelId) : senders.length > 0,
  )
  if (channelId && ways.length === 0) throw channelNotFound()
  for (const { name, reaches } of ways) {
    const to = identifierId ? reaches.find(({ id }) => id === identifierId) : reaches[0]
    if (to) return { channel: name, to }
  }
  throw noRecipient()
}
