import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import { requireCase } from '../cases/reading.ts'
import { reasonNotFound, reasonRetired } from './errors.ts'
import { giveReasons } from './policy.ts'
import { allReasons, lockReason, putCaseReason } from './queries.ts'
import { isGiven, treeOf } from './tree.ts'

/** Says why they contacted us, or takes that back. The log keeps what was said before. */
export async function giveReason(
  ctx: Context,
  actor: Actor,
  caseId: string,
  reasonId: string | null,
): Promise<void> {
  permit(actor, giveReasons)
  const about = aboutCase(await requireCase(ctx, actor, caseId))
  await write(ctx, async (trx) => {
    if (reasonId) await refuseUnfit(trx, actor.workspaceId, reasonId)
    const before = await putCaseReason(trx, actor.workspaceId, caseId, reasonId)
    if (before === reasonId) return
    await append(trx, actor, { ...about, kind: 'case.reason-given', data: { reasonId, before } })
  })
}

async function refuseUnfit(trx: Trx, workspaceId: string, id: string): Promise<void> {
  if (!(await lockReason(trx, workspaceId, id))) throw reasonNotFound()
  const tree = treeOf(await allReasons(trx, workspaceId))
  if (!isGiven(tree, tree.get(id)!)) throw reasonRetired()
}
