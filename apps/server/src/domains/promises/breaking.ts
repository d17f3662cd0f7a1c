import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import type { Drain } from '../../platform/jobs/drains.ts'
import { append, type EventOf } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import { type DuePromise, isAnyDue, markTold, type Telling } from './due-queries.ts'

const atOnce = 500

/**
 * Tells of promises that are about to break, and of those that have: by the clock, so that it is late by no more than
 * the machine was away, and of the moment at which it was due.
 */
export const breaking = (ctx: Context): Drain => ({
  name: 'promises',
  async once(stop) {
    const due = await isAnyDue(ctx.db)
    let told = 0
    for (const what of ['broken', 'breaking'] as const) {
      for (let n = atOnce; due[what] && n === atOnce && !stop?.aborted; told += n) n = await tell(ctx, what)
    }
    return told
  },
})

const tell = (ctx: Context, what: Telling): Promise<number> =>
  write(ctx, async (trx) => {
    const promises = await markTold(trx, what, atOnce)
    for (const [workspaceId, own] of Map.groupBy(promises, (one) => one.workspaceId))
      await append(trx, systemActor(workspaceId), ...own.map((one) => eventOf(what, one)))
    return promises.length
  })

function eventOf(what: Telling, one: DuePromise): EventOf<'promise.broken' | 'promise.breaking'> {
  const about = aboutCase({ id: one.caseId, customerId: one.customerId, channel: one.channel })
  const data = { promiseId: one.id, promise: one.kind, dueAt: one.dueAt.toISOString() }
  if (what === 'breaking') return { ...about, kind: 'promise.breaking', data }
  return {
    ...about,
    occurredAt: one.dueAt,
    kind: 'promise.broken',
    data: { ...data, because: 'time-ran-out' },
  }
}
