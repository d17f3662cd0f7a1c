import type { NewPromise, PromiseChange } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import { requireHolder } from '../cases/assigning.ts'
import { noteDue } from '../cases/noting-due.ts'
import { requireCase } from '../cases/reading.ts'
import { firstDue } from './clock-queries.ts'
import { notAhead, notByHand, promiseNotFound, tooManyPromises } from './errors.ts'
import { countByHand, insertPromise, lockPromise, type PromiseRow, updatePromise } from './hand-queries.ts'
import { givePromises } from './policy.ts'

const mostAtOnce = 50
const longestMs = 366 * 24 * 3_600_000

/** Something a colleague promises the customer of a case by hand. */
export async function givePromise(
  ctx: Context,
  actor: Actor,
  caseId: string,
  given: z.output<typeof NewPromise>,
): Promise<void> {
  permit(actor, givePromises)
  const about = aboutCase(await requireCase(ctx, actor, caseId))
  const dueAt = ahead(given.dueAt)
  const ownerId = given.ownerId ?? actor.personId
  await write(ctx, async (trx) => {
    if (ownerId) await requireHolder(trx, actor.workspaceId, ownerId)
    if ((await countByHand(trx, actor.workspaceId, caseId)) >= mostAtOnce) throw tooManyPromises()
    const { workspaceId } = actor
    const row = await insertPromise(trx, {
      ...byHand,
      ...{ workspaceId, caseId, ownerId, dueAt, what: given.what, madeAt: new Date() },
      warnsAt: before(dueAt, given.remindBefore * 60_000),
    })
    await dueIn(trx, row)
    const data = { promiseId: row.id, promise: row.kind, dueAt: dueAt.toISOString() }
    await append(trx, actor, { ...about, kind: 'promise.given', data })
  })
}

/** Says it in other words, or moves it to another moment or owner. Answers the case it stands in. */
export async function changePromise(
  ctx: Context,
  actor: Actor,
  id: string,
  change: z.output<typeof PromiseChange>,
): Promise<string> {
  permit(actor, givePromises)
  const dueAt = change.dueAt ? ahead(change.dueAt) : undefined
  return await write(ctx, async (trx) => {
    const row = await openByHand(trx, actor.workspaceId, id)
    if (change.ownerId) await requireHolder(trx, actor.workspaceId, change.ownerId)
    const moved = dueAt && {
      dueAt,
      warnsAt: before(dueAt, row.dueAt!.getTime() - row.warnsAt!.getTime()),
      ...{ toldAt: null, brokenAt: null },
    }
    const { what, ownerId } = change
    const next = { ...(what ? { what } : {}), ...(ownerId ? { ownerId } : {}), ...moved }
    if (Object.keys(next).length > 0) await updatePromise(trx, actor.workspaceId, id, next)
    await dueIn(trx, row)
    const about = aboutCase(await requireCase(ctx, actor, row.caseId))
    const data = { promiseId: id, promise: row.kind, dueAt: (dueAt ?? row.dueAt!).toISOString() }
    await append(trx, actor, { ...about, kind: 'promise.moved', data })
    return row.caseId
  })
}

/** Throws unless it was given by hand and runs. */
async function openByHand(trx: Trx, workspaceId: string, id: string): Promise<PromiseRow> {
  const row = await lockByHand(trx, workspaceId, id)
  if (row.endedAt) throw promiseNotFound()
  return row
}

export async function lockByHand(trx: Trx, workspaceId: string, id: string): Promise<PromiseRow> {
  const row = await lockPromise(trx, workspaceId, id)
  if (!row) throw promiseNotFound()
  if (row.kind !== 'own') throw notByHand()
  return row
}

export const dueIn = async (trx: Trx, { workspaceId, caseId }: PromiseRow): Promise<void> =>
  noteDue(trx, workspaceId, await firstDue(trx, workspaceId, [caseId]))

export const byHand = {
  kind: 'own' as const,
  ...{ policyId: null, policyVersion: null, promisedMs: null, warnAt: null, calendarId: null },
  ...{ leftMs: null, countedFrom: null, pausedSince: null, toldAt: null },
  ...{ keptAt: null, brokenAt: null, endedAt: null },
}

function ahead(instant: string): Date {
  const at = new Date(instant)
  const ms = at.getTime() - Date.now()
  if (ms <= 0 || ms > longestMs) throw notAhead()
  return at
}

const before = (at: Date, ms: number) => new Date(at.getTime() - ms)
