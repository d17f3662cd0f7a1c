import { randomUUID } from 'node:crypto'
import type { EventData, EventName } from '@polku/contract'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { Event } from '../../platform/log/queries.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { noteDue } from '../cases/noting-due.ts'
import { advance, type Change, type Happening } from './advancing.ts'
import { policyFor, termsOf } from './choosing.ts'
import {
  type CaseClock,
  type CaseInFact,
  caseFacts,
  clocksOf,
  firstDue,
  insertClocks,
  updateClocks,
} from './clock-queries.ts'
import { hoursIn } from './hours.ts'
import { type PolicyRow, policiesInForce } from './queries.ts'
import { toldOfClock } from './telling.ts'

/** Undone within so long, what ended as a case was solved goes on. */
const undoMs = 60_000

/** Keeps the promises under policies: what happens in a case makes, pauses, keeps and ends them. */
export const following: LogReader = {
  name: 'promises',
  kinds: [
    'message.received',
    'message.sent',
    'case.solved',
    'case.reopened',
    'case.woken',
    'case.closed',
    'case.marked-spam',
    'case.unmarked-spam',
    'case.assigned',
    'case.reason-given',
    'case.tagged',
    'case.untagged',
  ],
  async handle(trx, events) {
    for (const [workspaceId, own] of Map.groupBy(events, (event) => event.workspaceId))
      await follow(trx, workspaceId, own)
  },
}

async function follow(trx: Trx, workspaceId: string, events: Event[]): Promise<void> {
  const ids = [...new Set(events.flatMap(({ caseId }) => caseId ?? []))]
  const since = new Date(Math.min(...events.map(({ occurredAt }) => occurredAt.getTime())) - undoMs)
  const policies = await policiesInForce(trx, workspaceId)
  const known = await clocksOf(trx, workspaceId, ids, since)
  const concerning = events.filter((event) => concerns(event, policies, known))
  if (concerning.length === 0) return
  const facts = await caseFacts(trx, workspaceId, [
    ...new Set(concerning.flatMap(({ caseId }) => caseId ?? [])),
  ])
  const hoursOf = await hoursIn(trx, workspaceId)
  const clocks = new Map(known.map((clock) => [clock.id, clock]))
  const told: { fact: CaseInFact; change: Change; at: Date }[] = []
  for (const event of concerning) {
    const fact = event.caseId && facts.get(event.caseId)
    if (!fact) continue
    const ofCase = [...clocks.values()].filter(({ caseId }) => caseId === fact.id)
    for (const happening of happeningsOf(event, fact, ofCase)) {
      const policy = policyFor(inForceAt(policies, happening.at), fact)
      const standing = { terms: policy ? termsOf(policy) : null, hours: hoursOf(fact), newId: randomUUID }
      const running = [...clocks.values()].filter((one) => one.caseId === fact.id && one.endedAt === null)
      // What was before it is in it already.
      if (running.some(({ countedFrom }) => countedFrom > happening.at)) continue
      for (const change of advance(running, happening, standing)) {
        clocks.set(change.clock.id, { ...change.clock, caseId: fact.id })
        told.push({ fact, change, at: happening.at })
      }
    }
  }
  if (told.length === 0) return
  const changed = new Set(told.map(({ change }) => change.clock.id))
  const before = new Set(known.map(({ id }) => id))
  const now = [...clocks.values()].filter(({ id }) => changed.has(id))
  await keep(trx, workspaceId, now, before)
  await append(
    trx,
    systemActor(workspaceId),
    ...told.map(({ fact, change, at }) => toldOfClock(fact, change, at)),
  )
}

async function keep(
  trx: Trx,
  workspaceId: string,
  clocks: readonly CaseClock[],
  before: ReadonlySet<string>,
): Promise<void> {
  await insertClocks(
    trx,
    workspaceId,
    clocks.filter(({ id }) => !before.has(id)),
  )
  await updateClocks(
    trx,
    workspaceId,
    clocks.filter(({ id }) => before.has(id)),
  )
  const cases = [...new Set(clocks.map(({ caseId }) => caseId))]
  await noteDue(trx, workspaceId, await firstDue(trx, workspaceId, cases))
}

/** What happened before anything was promised goes by: the log is read from its beginning. */
const concerns = (
  { caseId, occurredAt }: Event,
  policies: readonly PolicyRow[],
  clocks: readonly CaseClock[],
) =>
  policies.some(({ createdAt }) => createdAt <= occurredAt) ||
  clocks.some((one) => one.caseId === caseId && one.endedAt === null && one.countedFrom <= occurredAt)

/** A policy promises for what comes after it was made. */
const inForceAt = (policies: readonly PolicyRow[], at: Date) =>
  policies.filter(({ createdAt }) => createdAt <= at)

const changing: readonly string[] = [
  'case.assigned',
  'case.reason-given',
  'case.tagged',
  'case.untagged',
] satisfies EventName[]

function happeningsOf(event: Event, fact: CaseInFact, clocks: readonly CaseClock[]): Happening[] {
  const { kind, occurredAt: at, actorKind } = event
  const waits = (since: Date): Happening => ({
    kind: 'customer-wrote',
    at: since,
    answeredBefore: fact.firstReplyAt !== null && fact.firstReplyAt < since,
  })
  switch (kind as EventName) {
    case 'message.received':
      return fact.spam ? [] : [waits(at)]
    case 'message.sent':
      if (actorKind === 'system') return []
      // It crossed with what the customer wrote meanwhile, who waits still.
      return [
        { kind: 'answered', at },
        ...(fact.waitingSince && fact.waitingSince <= at ? [waits(fact.waitingSince)] : []),
      ]
    case 'case.solved':
      return [{ kind: 'solved', at }]
    case 'case.reopened':
    case 'case.woken':
      if (becauseItCameBack(event)) return [{ kind: 'came-back', at }]
      return kind === 'case.reopened' ? [{ kind: 'reopened', at, justEnded: justEnded(clocks, at) }] : []
    case 'case.closed':
    case 'case.marked-spam':
      return [{ kind: 'dropped', at }]
    case 'case.unmarked-spam':
      return fact.waitingSince ? [waits(fact.waitingSince)] : []
    default:
      return changing.includes(kind) ? [{ kind: 'changed', at }] : []
  }
}

const becauseItCameBack = ({ data }: Event) => (data as EventData<'case.reopened'>).because !== undefined

/** What solving ended a moment ago; an answer that was given stays given. */
function justEnded(clocks: readonly CaseClock[], at: Date): CaseClock[] {
  const bySolving = clocks.filter(
    ({ kind, keptAt, brokenAt }) => kind === 'solution' || (keptAt === null && brokenAt === null),
  )
  const last = Math.max(...bySolving.flatMap(({ endedAt }) => endedAt?.getTime() ?? []))
  const ago = at.getTime() - last
  if (!(ago >= 0 && ago <= undoMs)) return []
  return bySolving.filter(({ endedAt }) => endedAt?.getTime() === last)
}
