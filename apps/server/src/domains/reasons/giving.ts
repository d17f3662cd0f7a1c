import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import { caseChanged } from '../cases/errors.ts'
import { requireCase } from '../cases/reading.ts'
import { reasonNotFound, reasonRetired } from './errors.ts'
import { giveReasons } from './policy.ts'
import { allReasons, lockReason, putCaseReason } from './queries.ts'
import { isGiven, treeOf } from './tree.ts'

/** From which reason to which; null is none. */
export interface Given {
  before: string | null
  reasonId: string | null
}

/** Says why they contacted us, or takes that back. The log keeps what was said before. Null where it was so already. */
export async function giveReason(
  ctx: Context,
  actor: Actor,
  caseId: string,
  reasonId: string | null,
): Promise<Given | null> {
  return await change(ctx, actor, caseId, reasonId)
}

/**
 * Gives it back the one it had before, retired or not. Throws case.changed where somebody has given it another since.
 */
export async function takeBackReason(
  ctx: Context,
  actor: Actor,
  caseId: string,
  given: Given,
): Promise<void> {
  await change(ctx, actor, caseId, given.before, given)
}

async function change(
  ctx: Context,
  actor: Actor,
  caseId: string,
  reasonId: string | null,
  takenBack?: Given,
): Promise<Given | null> {
  permit(actor, giveReasons)
  const about = aboutCase(await requireCase(ctx, actor, caseId))
  return await write(ctx, async (trx) => {
    if (reasonId) await holdReason(trx, actor.workspaceId, reasonId, takenBack !== undefined)
    const before = await putCaseReason(trx, actor.workspaceId, caseId, reasonId)
    if (takenBack && before !== takenBack.reasonId) throw caseChanged()
    if (before === reasonId) return null
    await append(trx, actor, { ...about, kind: 'case.reason-given', data: { reasonId, before } })
    return { before, reasonId }
  })
}

async function holdReason(trx: Trx, workspaceId: string, id: string, mayBeRetired: boolean): Promise<void> {
  if (!(await lockReason(trx, workspaceId, id))) throw reasonNotFound()
  if (mayBeRetired) return
  const tree = treeOf(await allReasons(trx, workspaceId))
  if (!isGiven(tree, tree.get(id)!)) throw reasonRetired()
}
