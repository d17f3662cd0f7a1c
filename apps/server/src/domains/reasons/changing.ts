import type { ReasonChange } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aTeamOf } from './answerable.ts'
import { reasonInCircle, reasonNotFound } from './errors.ts'
import { manageReasons } from './policy.ts'
import {
  allReasons,
  holdTree,
  placeReasons,
  type ReasonPart,
  type ReasonRow,
  updateReason,
} from './queries.ts'
import { said } from './telling.ts'
import { inOrder, parentOf, treeOf, turnsBack } from './tree.ts'

type Change = z.output<typeof ReasonChange>

/** Renames, moves, merges or retires one, or takes that back. No row of a case is touched. */
export async function changeReason(ctx: Context, actor: Actor, id: string, change: Change): Promise<void> {
  permit(actor, manageReasons)
  await write(ctx, async (trx) => {
    await holdTree(trx, actor.workspaceId)
    const tree = treeOf(await allReasons(trx, actor.workspaceId))
    const row = tree.get(id)
    if (!row) throw reasonNotFound()
    const { after, retired, ...part } = change
    const next: ReasonPart = {
      ...part,
      ...(retired === undefined ? {} : { retiredAt: retired ? (row.retiredAt ?? new Date()) : null }),
    }
    for (const other of [change.parentId, change.mergedInto])
      if (other && !tree.has(other)) throw reasonNotFound()
    const changed = { ...row, ...next }
    if (turnsBack(new Map(tree).set(id, changed), changed)) throw reasonInCircle()
    await aTeamOf(trx, actor.workspaceId, change.teamId ?? null)
    if (Object.keys(next).length > 0) await updateReason(trx, actor.workspaceId, id, next)
    if (after !== undefined || change.parentId !== undefined) await place(trx, actor.workspaceId, id, after)
    const data = said(changed)
    await append(trx, actor, ...happened(row, change, data))
  })
}

/** Behind which of those beside it; the first where that is null, and the last where it is not said. */
async function place(
  trx: Trx,
  workspaceId: string,
  id: string,
  after: string | null | undefined,
): Promise<void> {
  const tree = treeOf(await allReasons(trx, workspaceId))
  const row = tree.get(id)!
  const beside = inOrder(tree).filter((one) => parentOf(tree, one) === parentOf(tree, row) && one.id !== id)
  const at = after === undefined ? beside.length : beside.findIndex((one) => one.id === after) + 1
  if (after && at === 0) throw reasonNotFound()
  await placeReasons(
    trx,
    workspaceId,
    beside.toSpliced(at, 0, row).map((one) => one.id),
  )
}

function happened(row: ReasonRow, change: Change, data: ReturnType<typeof said>) {
  const { names, kind, teamId, guideline, parentId, after, mergedInto, retired } = change
  const moved = parentId !== undefined || after !== undefined
  const changed = [names, kind, teamId, guideline].some((part) => part !== undefined)
  return [
    ...(changed ? [{ kind: 'reason.changed' as const, data }] : []),
    ...(moved ? [{ kind: 'reason.moved' as const, data }] : []),
    ...(mergedInto ? [{ kind: 'reason.merged' as const, data: { ...data, into: mergedInto } }] : []),
    ...(mergedInto === null && row.mergedInto ? [{ kind: 'reason.unmerged' as const, data }] : []),
    ...(retired === true && !row.retiredAt ? [{ kind: 'reason.retired' as const, data }] : []),
    ...(retired === false && row.retiredAt ? [{ kind: 'reason.taken-up' as const, data }] : []),
  ]
}
