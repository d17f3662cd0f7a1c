import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { append } from '../../platform/log/append.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { noteDue } from '../cases/noting-due.ts'
import { type Clock, recount } from './clock.ts'
import { clocksAfter, firstDue, placesOf, updateClocks } from './clock-queries.ts'
import { hoursIn } from './hours.ts'

export const recomputeJob = 'recompute-promises'

/** What runs goes by the hours that hold now: worked out in a job, for it may be a great deal. */
export const followingCalendars: LogReader = {
  name: 'promises-calendars',
  kinds: ['calendar.created', 'calendar.changed', 'calendar.deleted'],
  async handle(trx, events) {
    for (const workspaceId of new Set(events.map((event) => event.workspaceId)))
      await enqueue(trx, recomputeJob, { workspaceId }, { key: `${recomputeJob}:${workspaceId}` })
  },
}

const atOnce = 1_000

/** In short transactions, so that the desk waits for none of them; done twice it changes nothing. */
export async function recompute(ctx: Context, { workspaceId }: { workspaceId: string }): Promise<void> {
  for (let after: string | null = null, goesOn = true; goesOn; ) {
    const last: string | null = await write(ctx, (trx) => recomputeSome(trx, workspaceId, after))
    goesOn = last !== null
    after = last
  }
  await write(ctx, (trx) => append(trx, systemActor(workspaceId), { kind: 'promise.recomputed' }))
}

/** Answers the last of them; null where there was none. */
async function recomputeSome(trx: Trx, workspaceId: string, after: string | null): Promise<string | null> {
  const clocks = await clocksAfter(trx, workspaceId, after, atOnce)
  if (clocks.length === 0) return null
  const places = await placesOf(trx, workspaceId, [...new Set(clocks.map(({ caseId }) => caseId))])
  const hoursOf = await hoursIn(trx, workspaceId)
  const changed = clocks.flatMap((clock) => {
    const anew = recount(clock, hoursOf(places.get(clock.caseId)!))
    return isSame(anew, clock) ? [] : [{ ...anew, caseId: clock.caseId }]
  })
  await updateClocks(trx, workspaceId, changed)
  const cases = [...new Set(changed.map(({ caseId }) => caseId))]
  await noteDue(trx, workspaceId, await firstDue(trx, workspaceId, cases))
  return clocks.at(-1)!.id
}

const isSame = (a: Clock, b: Clock) =>
  a.dueAt?.getTime() === b.dueAt?.getTime() &&
  a.warnsAt?.getTime() === b.warnsAt?.getTime() &&
  a.calendarId === b.calendarId
