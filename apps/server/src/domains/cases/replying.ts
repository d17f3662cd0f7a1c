import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append, type EventOf, type NewEvent } from '../../platform/log/append.ts'
import { type Mailing, sendAsMail } from '../channels/sending.ts'
import { aboutCase } from './about-case.ts'
import { answerAddress } from './answering-address.ts'
import { type CaseRow, nextState } from './changing-state.ts'
import { checkedCopies } from './copying-others.ts'
import { noRecipient } from './errors.ts'
import type { MessageRow } from './message-queries.ts'
import { previewOf } from './previewing.ts'
import { updateCase } from './queries.ts'

export interface Reply {
  solve: boolean
  undoSeconds: number
  /** Who gets a copy. */
  cc: string[]
  /** That the case was opened with it, when nobody has been told. */
  opening: NewEvent | null
}

/**
 * What a reply makes of its case. While it can be undone the case only stands so; that it was sent, taken and
 * solved is told when the mail leaves, so that nothing has to be told otherwise.
 */
export async function replied(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  message: MessageRow,
  { solve, undoSeconds, cc, opening }: Reply,
): Promise<void> {
  const at = message.occurredAt
  const answered = nextState(row.state, 'replied')
  const state = solve ? nextState(answered, 'solved') : answered
  const takes = row.assigneeId === null && actor.personId !== null
  const [event, ...follows] = [
    ...(opening ? [opening] : []),
    sentEvent(row, message),
    ...(takes ? [takenEvent(row, actor, at)] : []),
    ...(solve ? [solvedEvent(row, answered, at)] : []),
  ] as [NewEvent, ...NewEvent[]]
  const undoMs = row.channel === 'email' ? undoSeconds * 1000 : 0
  if (row.channel === 'email') {
    const announcement = undoMs > 0 ? { actor, event, follows } : null
    const leaving = { actor, event: leftEvent(sentEvent(row, message)) }
    const notBefore = new Date(Date.now() + undoMs)
    await mailReply(trx, actor, row, message, { announcement, leaving, notBefore, cc })
  }
  await append(trx, actor, {
    ...aboutCase(row),
    kind: 'message.written',
    messageId: message.id,
    data: { ...before(row), became: state },
  })
  if (undoMs === 0) await append(trx, actor, event, ...follows)
  await updateCase(trx, actor.workspaceId, row.id, {
    state,
    preview: previewOf(message.text),
    previewBy: 'person',
    lastMessageAt: at,
    waitingSince: null,
    snoozedUntil: null,
    firstReplyAt: row.firstReplyAt ?? at,
    assigneeId: row.assigneeId ?? actor.personId,
    solvedAt: solve ? at : null,
    automatic: null,
  })
}

const sentEvent = (row: CaseRow, message: MessageRow): EventOf<'message.sent'> => ({
  ...aboutCase(row),
  kind: 'message.sent',
  occurredAt: message.occurredAt,
  messageId: message.id,
  data: {
    first: row.firstReplyAt === null,
    ...(row.channel === 'email' ? { leavesLater: true } : {}),
    ...(row.waitingSince ? { waitedMs: message.occurredAt.getTime() - row.waitingSince.getTime() } : {}),
  },
})

/** Told to the world once the mail has left, which may be never. */
const leftEvent = (sent: EventOf<'message.sent'>): NewEvent => ({ ...sent, kind: 'message.left' })

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

/** How the case stood, so that taking the message back can put it so again. */
const before = (row: CaseRow) => ({
  state: row.state,
  automatic: row.automatic,
  preview: row.previewBy,
  lastMessageAt: row.lastMessageAt.getTime(),
  waitingSince: row.waitingSince?.getTime() ?? null,
  firstReplyAt: row.firstReplyAt?.getTime() ?? null,
  snoozedUntil: row.snoozedUntil?.getTime() ?? null,
  solvedAt: row.solvedAt?.getTime() ?? null,
  assigneeId: row.assigneeId,
})

/** The same as the log keeps it, with the state the reply gave the case. */
export type Before = ReturnType<typeof before> & { became: CaseRow['state'] }

async function mailReply(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  message: MessageRow,
  { cc, ...when }: Pick<Mailing, 'announcement' | 'leaving' | 'notBefore'> & { cc: string[] },
): Promise<void> {
  const to = await answerAddress(trx, actor.workspaceId, row)
  const outbound =
    to &&
    (await sendAsMail(trx, actor, {
      ...when,
      caseId: row.id,
      messageId: message.id,
      channelId: row.channelId,
      to: to.address,
      cc: await checkedCopies(trx, actor.workspaceId, cc, to),
      identifierId: to.identifierId,
    }))
  if (!outbound) throw noRecipient()
}
