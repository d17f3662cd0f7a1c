import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { reasonNotFound, reasonUsed } from './errors.ts'
import { manageReasons } from './policy.ts'
import { deleteUnused } from './queries.ts'
import { said } from './telling.ts'

/** For slips: one that nothing stands on yet. Whatever has been used is retired or merged, and keeps its history. */
export async function deleteReason(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, manageReasons)
  try {
    await write(ctx, async (trx) => {
      const row = await deleteUnused(trx, actor.workspaceId, id)
      if (!row) throw reasonNotFound()
      await append(trx, actor, { kind: 'reason.deleted', data: said(row) })
    })
  } catch (error) {
    // A case has it, another is a part of it or read as it, or it has a cost.
    if ((error as { code?: string }).code === '23503') throw reasonUsed()
    throw error
  }
}
