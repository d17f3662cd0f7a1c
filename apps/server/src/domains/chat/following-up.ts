import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { enqueue, type JobOptions } from '../../platform/jobs/jobs.ts'
import { append } from '../../platform/log/append.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { noteSentAnew } from '../cases/reopening-undelivered.ts'
import { type AnswerAddress, answerAddress } from '../mail/answering-address.ts'
import { replaceMails, sendAsMail } from '../mail/sending.ts'
import { decideFollowUp } from './follow-up.ts'
import { lockWhereabouts, markMailed, type Unseen, unseenAnswers } from './follow-up-queries.ts'

const firstLookMs = 10_000

/** Looks after each answer in chat whether it was seen; one job a case, so answers in a row share it. */
export const followUps: LogReader = {
  name: 'chat-follow-ups',
  kinds: ['message.sent'],
  async handle(trx, events) {
    for (const { channel, workspaceId, caseId } of events) {
      if (channel !== 'chat' || !caseId) continue
      await enqueue(trx, ...followUpJob(workspaceId, caseId, new Date(Date.now() + firstLookMs)))
    }
  },
}

export const followUpJob = (
  workspaceId: string,
  caseId: string,
  runAt: Date,
): [string, { workspaceId: string; caseId: string }, JobOptions] => [
  'follow-up-chat',
  { workspaceId, caseId },
  { runAt, key: `follow-up-chat:${caseId}` },
]

/** The job `follow-up-chat`: unseen answers go by mail to a visitor who has left, all in one. */
export async function followUp(
  ctx: Context,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
  now = new Date(),
): Promise<void> {
  await write(ctx, async (trx) => {
    const whereabouts = await lockWhereabouts(trx, workspaceId, caseId)
    const to = whereabouts && (await answerAddress(trx, workspaceId, whereabouts))
    // Without an address the answers wait in the widget; giving one looks again.
    if (!to) return
    const unseen = await unseenAnswers(trx, workspaceId, caseId, to.address)
    const { lastHereAt, lastWroteBy } = whereabouts
    const decision = decideFollowUp({ now, unseen: spanOf(unseen), lastHereAt, lastWroteBy })
    if (decision.do === 'wait') await enqueue(trx, ...followUpJob(workspaceId, caseId, decision.until))
    if (decision.do === 'mail') await mailUnseen(trx, { workspaceId, caseId }, to, unseen)
  })
}

const spanOf = (unseen: Unseen[]) =>
  unseen.length > 0 ? { first: unseen[0]!.at, last: unseen.at(-1)!.at } : null

async function mailUnseen(
  trx: Trx,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
  to: AnswerAddress,
  unseen: Unseen[],
): Promise<void> {
  const actor = systemActor(workspaceId)
  const ids = unseen.map((answer) => answer.id)
  const last = ids.at(-1)!
  await replaceMails(trx, workspaceId, ids)
  const outbound = await sendAsMail(trx, actor, {
    caseId,
    messageId: last,
    also: ids.slice(0, -1),
    channelId: null,
    to: to.address,
    identifierId: to.identifierId,
  })
  if (!outbound) return
  await markMailed(trx, workspaceId, ids, last)
  await noteSentAnew(trx, workspaceId, caseId)
  for (const messageId of ids)
    await append(trx, actor, { kind: 'message.mailed', caseId, messageId, channel: 'chat' })
}
