import type { CaseReason, Reason, SettledShares } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Reader } from '../../platform/db/database.ts'
import { reasonNotFound } from './errors.ts'
import { readReasons } from './policy.ts'
import { allReasons, type ReasonRow, teamNames } from './queries.ts'
import { settledShares, shareDays } from './settled-queries.ts'
import { headOf, inOrder, parentOf, pathTo, treeOf } from './tree.ts'

export async function listReasons(ctx: Context, actor: Actor): Promise<{ items: Reason[] }> {
  permit(actor, readReasons)
  return { items: await presentReasons(ctx.db, actor.workspaceId) }
}

export async function readReason(ctx: Context, actor: Actor, id: string): Promise<Reason> {
  permit(actor, readReasons)
  const one = (await presentReasons(ctx.db, actor.workspaceId)).find((reason) => reason.id === id)
  if (!one) throw reasonNotFound()
  return one
}

async function presentReasons(db: Reader, workspaceId: string): Promise<Reason[]> {
  const [rows, teams] = await Promise.all([allReasons(db, workspaceId), teamNames(db, workspaceId)])
  const tree = treeOf(rows)
  return inOrder(tree).map((row: ReasonRow) => ({
    id: row.id,
    names: row.names,
    kind: row.kind,
    // A team that was deleted answers for nothing any more.
    team: row.teamId && teams.has(row.teamId) ? { id: row.teamId, name: teams.get(row.teamId)! } : null,
    guideline: row.guideline,
    parentId: parentOf(tree, row)?.id ?? null,
    mergedInto: row.mergedInto && headOf(tree, row).id,
    retired: row.retiredAt !== null,
  }))
}

export async function readSettledShares(ctx: Context, actor: Actor): Promise<SettledShares> {
  permit(actor, readReasons)
  return { days: shareDays, items: await settledShares(ctx.db, actor.workspaceId) }
}

/** How each is shown, by its id: as the one that it is read as. */
export async function namedReasons(db: Reader, workspaceId: string): Promise<Map<string, CaseReason>> {
  const tree = treeOf(await allReasons(db, workspaceId))
  return new Map([...tree].map(([id, row]) => [id, { id: headOf(tree, row).id, path: pathTo(tree, row) }]))
}
