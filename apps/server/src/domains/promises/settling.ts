import type { PromiseOutcome } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append, type EventOf } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import { requireCase } from '../cases/reading.ts'
import { dueIn, lockByHand } from './giving.ts'
import { type PromiseRow, updatePromise } from './hand-queries.ts'
import { givePromises } from './policy.ts'

type Outcome = z.output<typeof PromiseOutcome>['outcome']
type Told = EventOf<
  'promise.kept' | 'promise.broken' | 'promise.met-late' | 'promise.dropped' | 'promise.reopened'
>

/** Says what became of a promise by hand, or takes that back. Answers the case it stands in. */
export async function settlePromise(
  ctx: Context,
  actor: Actor,
  id: string,
  outcome: Outcome,
): Promise<string> {
  permit(actor, givePromises)
  return await write(ctx, async (trx) => {
    const row = await lockByHand(trx, actor.workspaceId, id)
    const about = aboutCase(await requireCase(ctx, actor, row.caseId))
    const settled = settle(row, outcome, new Date())
    if (!settled) return row.caseId
    await updatePromise(trx, actor.workspaceId, id, settled.change)
    await dueIn(trx, row)
    await append(trx, actor, { ...about, ...settled.told } as Told)
    return row.caseId
  })
}

/** Null where that is so already. */
function settle(row: PromiseRow, outcome: Outcome, now: Date) {
  const which = { promiseId: row.id, promise: row.kind }
  const due = { ...which, dueAt: row.dueAt!.toISOString() }
  const isOver = row.endedAt !== null
  if (outcome === 'open') {
    if (!isOver) return null
    const brokenAt = row.dueAt! < now ? row.dueAt : null
    return {
      change: { endedAt: null, keptAt: null, brokenAt },
      told: { kind: 'promise.reopened', data: due },
    }
  }
  if (isOver) return null
  const ended = { endedAt: now }
  if (outcome === 'withdrawn') return { change: ended, told: { kind: 'promise.dropped', data: which } }
  if (outcome === 'broken')
    return {
      change: { ...ended, brokenAt: row.brokenAt ?? now },
      told: { kind: 'promise.broken', data: { ...due, because: 'by-hand' } },
    }
  if (row.brokenAt) return { change: ended, told: { kind: 'promise.met-late', data: which } }
  return {
    change: { ...ended, keptAt: now },
    told: { kind: 'promise.kept', data: { ...which, because: 'by-hand' } },
  }
}
