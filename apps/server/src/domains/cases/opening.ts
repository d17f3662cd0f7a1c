import type { Case, NewCase } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { mailSenders } from '../channels/mail-senders.ts'
import { requireCustomer } from '../customers/looking-up.ts'
import { channelNotFound, noRecipient } from './errors.ts'
import { leavesLater } from './holding-answers.ts'
import { caseOpenedBy } from './message-queries.ts'
import { openedEvent } from './opened-event.ts'
import { openCases } from './policy.ts'
import { answerableIdentifiers, insertCase } from './queries.ts'
import { openCase } from './reading.ts'
import { writeInto } from './writing.ts'

/** An agent writes to a customer first: a case by mail, with its opening message; once for each client id. */
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
  const addresses = await answerableIdentifiers(ctx.db, workspaceId, customer.id)
  const to = identifierId ? addresses.find(({ id }) => id === identifierId) : addresses[0]
  if (!to) throw noRecipient()
  if (channelId && !(await maySendBy(ctx, workspaceId, channelId))) throw channelNotFound()
  const caseId = await write(ctx, async (trx) => {
    const opened = clientId && (await caseOpenedBy(trx, workspaceId, clientId))
    if (opened) return opened
    const row = await insertCase(trx, {
      workspaceId,
      customerId: to.customerId,
      identifierId: to.id,
      channel: 'email',
      channelId: channelId ?? null,
      subject: given.subject,
      language: customer.language,
      state: 'open',
      assigneeId: actor.personId,
    })
    const opens = leavesLater(row, message) !== null
    if (!opens) await append(trx, actor, openedEvent(row))
    await writeInto(trx, actor, row.id, { ...message, clientId }, opens)
    return row.id
  })
  return await openCase(ctx, actor, caseId)
}

const maySendBy = async (ctx: Context, workspaceId: string, channelId: string): Promise<boolean> =>
  (await mailSenders(ctx, workspaceId)).some((sender) => sender.channelId === channelId)
