import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import type { Answer, Dialogue } from '../../platform/channels/served-kind.ts'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { append } from '../../platform/log/append.ts'
import { noRecipient } from '../cases/errors.ts'
import { reachesOf } from '../customers/reaching.ts'
import { channelsOf, insertText, markSent } from './queries.ts'

type Id = { workspaceId: string; messageId: string }

export const numberOf = async (db: Reader, { workspaceId, customerId }: Dialogue) =>
  (await reachesOf(db, workspaceId, customerId, 'phone'))[0]

export async function send(
  trx: Trx,
  _actor: Actor,
  dialogue: Dialogue,
  { messageId }: Answer,
): Promise<void> {
  const { workspaceId, id: caseId } = dialogue
  const to = await numberOf(trx, dialogue)
  const channelId = dialogue.channelId ?? (await channelsOf(trx, workspaceId))[0]?.id
  if (!to || !channelId) throw noRecipient()
  await insertText(trx, { workspaceId, messageId, channelId, caseId, number: to.value })
  await enqueue(trx, 'send-text', { workspaceId, messageId }, { key: `send-text:${messageId}` })
}

/** The job `send-text`. */
export async function deliverText(ctx: Context, { workspaceId, messageId }: Id): Promise<void> {
  await write(ctx, async (trx) => {
    const sent = await markSent(trx, workspaceId, messageId)
    if (!sent) return
    const { caseId } = sent
    await append(trx, systemActor(workspaceId), {
      kind: 'message.delivery-changed',
      caseId,
      messageId,
      channel: 'sms',
      data: { state: 'sent' },
    })
  })
}
