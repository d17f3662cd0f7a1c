import { channelKinds } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { lettersOf } from '../../platform/channels/kinds.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append, type NewEvent } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import { type CaseRow, nextState } from './changing-state.ts'
import type { MessageRow } from './message-queries.ts'
import { previewOf } from './previewing.ts'
import { updateCase } from './queries.ts'

export interface Reply {
  solve: boolean
  /** Who gets a copy. */
  cc: string[]
  /** When the customer wrote again after it was decided on: to that it is no answer. */
  crossedAt: Date | null
}

/** What a reply makes of its case, and its letter where it leaves as one. */
export async function replied(
  ctx: Context,
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  message: MessageRow,
  { solve, cc, crossedAt }: Reply,
): Promise<void> {
  const at = message.occurredAt
  const answered = nextState(row.state, 'replied')
  const solves = solve && !crossedAt
  const state = crossedAt
    ? nextState(answered, 'customer-wrote')
    : solves
      ? nextState(answered, 'solved')
      : answered
  const takes = row.assigneeId === null && actor.personId !== null
  if (channelKinds[row.channel].letters)
    await lettersOf(ctx, row.channel).send(ctx, trx, actor, row, { messageId: message.id, cc })
  await append(
    trx,
    actor,
    sentEvent(row, message),
    ...(takes ? [takenEvent(row, actor, at)] : []),
    ...(solves ? [solvedEvent(row, answered, at)] : []),
  )
  await updateCase(trx, actor.workspaceId, row.id, {
    state,
    preview: previewOf(message.text),
    previewBy: 'person',
    lastMessageAt: at,
    waitingSince: crossedAt,
    snoozedUntil: null,
    firstReplyAt: row.firstReplyAt ?? at,
    assigneeId: row.assigneeId ?? actor.personId,
    solvedAt: solves ? at : null,
    automatic: null,
  })
}

const sentEvent = (row: CaseRow, message: MessageRow): NewEvent => ({
  ...aboutCase(row),
  kind: 'message.sent',
  occurredAt: message.occurredAt,
  messageId: message.id,
  data: {
    first: row.firstReplyAt === null,
    ...(channelKinds[row.channel].letters ? { leavesLater: true } : {}),
    ...(row.waitingSince ? { waitedMs: message.occurredAt.getTime() - row.waitingSince.getTime() } : {}),
  },
})

const takenEvent = (row: CaseRow, { personId }: Actor, at: Date): NewEvent => ({
  ...aboutCase(row),
  kind: 'case.assigned',
  occurredAt: at,
  data: { personId, teamId: row.teamId, from: { personId: null, teamId: row.teamId } },
})

const solvedEvent = (row: CaseRow, from: CaseRow['state'], at: Date): NewEvent => ({
  ...aboutCase(row),
  kind: 'case.solved',
  occurredAt: at,
  data: { from, to: 'solved' },
})
