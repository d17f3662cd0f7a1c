import type { ReasonSettings } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aTeamOf } from './answerable.ts'
import { reasonRequired } from './errors.ts'
import { manageReasons, readReasons } from './policy.ts'
import { lacksReason, putSettings, readSettings } from './queries.ts'

export async function getReasonSettings(ctx: Context, actor: Actor): Promise<ReasonSettings> {
  permit(actor, readReasons)
  return await readSettings(ctx.db, actor.workspaceId)
}

export async function changeReasonSettings(
  ctx: Context,
  actor: Actor,
  settings: ReasonSettings,
): Promise<ReasonSettings> {
  permit(actor, manageReasons)
  await write(ctx, async (trx) => {
    await aTeamOf(trx, actor.workspaceId, ...settings.requiredByTeams)
    await putSettings(trx, actor.workspaceId, settings)
    await append(trx, actor, { kind: 'reason.settings-changed', data: {} })
  })
  return settings
}

/** Throws reason.required where the organisation, or the team whose case it is, asks for one. */
export async function requireReason(
  trx: Trx,
  one: { workspaceId: string; id: string; teamId: string | null },
): Promise<void> {
  if (await lacksReason(trx, one.workspaceId, one.id, one.teamId)) throw reasonRequired()
}
