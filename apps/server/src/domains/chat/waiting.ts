import type { VisitorWaiting } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { replyToCases } from '../cases/policy.ts'
import { visitorsWaiting } from './waiting-queries.ts'

/** Who waits live for a word of this person, or of whoever is first among them. */
export async function whoWaits(ctx: Context, actor: Actor): Promise<VisitorWaiting[]> {
  permit(actor, replyToCases)
  if (!actor.personId) return []
  const rows = await visitorsWaiting(ctx.db, actor.workspaceId, actor.personId)
  return rows.map(({ waitingSince, saidAt, ...row }) => ({
    ...row,
    waitingSince: waitingSince.toISOString(),
    saidAt: saidAt.toISOString(),
  }))
}
