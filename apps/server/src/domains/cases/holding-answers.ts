import { channelKinds, type KeptBack } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'
import { timeRefused } from './errors.ts'
import { crossPending, updatePending } from './pending-queries.ts'
import type { Writing } from './writing.ts'

const longestMs = 366 * 24 * 3_600_000

/** When an answer leaves that is not said at once. Throws message.time-refused. */
export function leavesLater(row: CaseRow, writing: Writing): { dueAt: Date; chosen: boolean } | null {
  const isLetter = writing.kind === 'reply' && channelKinds[row.channel].letters
  if (writing.sendAt && !isLetter) throw timeRefused('Only a reply by mail can be sent at a chosen time.')
  if (writing.sendAt) return { dueAt: chosenTime(writing.sendAt), chosen: true }
  if (!isLetter || writing.undoSeconds === 0) return null
  return { dueAt: new Date(Date.now() + writing.undoSeconds * 1000), chosen: false }
}

/** A time somebody chose, as a moment ahead. Throws message.time-refused. */
export function chosenTime(given: string): Date {
  const at = new Date(given)
  const ahead = at.getTime() - Date.now()
  if (ahead <= 0 || ahead > longestMs) throw timeRefused('Choose a time ahead, within a year.')
  return at
}

export const queuePending = (trx: Trx, workspaceId: string, id: string, runAt: Date): Promise<void> =>
  enqueue(trx, 'send-pending', { workspaceId, id }, { runAt, key: `send-pending:${id}` })

/** Has an answer wait for somebody to decide, with the reason why. */
export async function keepBack(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  id: string,
  because: KeptBack,
): Promise<void> {
  await updatePending(trx, actor.workspaceId, id, { keptBack: because })
  await append(trx, actor, keptBackEvent(row, id, because))
}

/** The customer has written: an answer planned for later may be none to that any more. */
export async function crossAnswers(trx: Trx, actor: Actor, row: CaseRow, at: Date): Promise<void> {
  const because = 'customer-wrote'
  const kept = await crossPending(trx, actor.workspaceId, row.id, at, because)
  if (kept.length > 0) await append(trx, actor, ...kept.map((id) => keptBackEvent(row, id, because)))
}

const keptBackEvent = (row: CaseRow, messageId: string, because: KeptBack) => ({
  ...aboutCase(row),
  kind: 'message.kept-back' as const,
  messageId,
  data: { because },
})
