import { type Case, type ChannelName, channelKinds, type NewCase } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { kindsWithLetters } from '../../platform/channels/kinds.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { requireCustomer } from '../customers/looking-up.ts'
import { type Reach, reachesOf } from '../customers/reaching.ts'
import { channelNotFound, noRecipient } from './errors.ts'
import { leavesLater } from './holding-answers.ts'
import { caseOpenedBy } from './message-queries.ts'
import { openedEvent } from './opened-event.ts'
import { openCases } from './policy.ts'
import { insertCase } from './queries.ts'
import { openCase } from './reading.ts'
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
  const kinds = await kindsToBegin(ctx, workspaceId, channelId)
  const way = await firstWay(ctx, workspaceId, customer.id, kinds, identifierId)
  if (!way) throw noRecipient()
  const { channel, to } = way
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

/** By which kinds of channel somebody can be written to, or the one that a channel is of. */
async function kindsToBegin(
  ctx: Context,
  workspaceId: string,
  channelId: string | undefined,
): Promise<ChannelName[]> {
  const kinds = await Promise.all(
    kindsWithLetters(ctx).map(async ({ name, letters }) => ({
      name,
      senders: await letters.senders(ctx, workspaceId),
    })),
  )
  const fitting = kinds.filter(({ senders }) =>
    channelId ? senders.some((sender) => sender.channelId === channelId) : senders.length > 0,
  )
  if (channelId && fitting.length === 0) throw channelNotFound()
  return fitting.map(({ name }) => name)
}

/** The first of them by which the customer is reached: at the address that was chosen, else at the best known. */
async function firstWay(
  ctx: Context,
  workspaceId: string,
  customerId: string,
  kinds: ChannelName[],
  identifierId: string | undefined,
): Promise<{ channel: ChannelName; to: Reach } | null> {
  for (const channel of kinds) {
    const reaches = await reachesOf(ctx.db, workspaceId, customerId, channelKinds[channel].reaches)
    const to = identifierId ? reaches.find(({ id }) => id === identifierId) : reaches[0]
    if (to) return { channel, to }
  }
  return null
}
