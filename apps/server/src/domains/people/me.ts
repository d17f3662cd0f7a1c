import type { Me, MeChange, WorkspaceChange } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may, type Permission, permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { manageWorkspace } from './policy.ts'
import { personById, updatePerson, updateWorkspace, workspaceById } from './queries.ts'

/** Who is asking, where, and what they may do there. */
export async function lookAtMe(ctx: Context, actor: Actor, permissions: readonly Permission[]): Promise<Me> {
  const workspace = await workspaceById(ctx.db, actor.workspaceId)
  const person = actor.personId ? await personById(ctx.db, actor.personId) : undefined
  if (!workspace || !actor.role) throw new Refusal('auth.required')
  const { twoFactorEnabled, ...shown } = person ?? { twoFactorEnabled: false }
  return {
    person: person ? { ...person, ...shown, twoFactor: twoFactorEnabled } : null,
    role: actor.role,
    workspace,
    permissions: permissions.filter((wanted) => may(actor, wanted)).map(({ name }) => name),
  }
}

export async function changeMe(ctx: Context, actor: Actor, change: z.infer<typeof MeChange>): Promise<void> {
  if (actor.kind !== 'person') throw new Refusal('auth.session-needed')
  await write(ctx, async (trx) => {
    await updatePerson(trx, actor.id!, change)
    await append(trx, actor, { kind: 'person.changed', data: { personId: actor.id! } })
  })
  ctx.actors.clear()
}

export async function changeWorkspace(
  ctx: Context,
  actor: Actor,
  change: z.infer<typeof WorkspaceChange>,
): Promise<void> {
  permit(actor, manageWorkspace)
  if (Object.keys(change).length === 0) return
  await write(ctx, async (trx) => {
    await updateWorkspace(trx, actor.workspaceId, change)
    await append(trx, actor, {
      kind: 'workspace.changed',
      data: { fields: Object.keys(change) },
    })
  })
}
