import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import { next } from './case-state.ts'
import { caseNotFound, personNotFound, teamNotFound } from './errors.ts'
import { tellOpening } from './opened-event.ts'
import { assignCases } from './policy.ts'
import { canHoldCases, lockCase, teamExists, updateCase } from './queries.ts'

/** Gives a case to a person, a team, both or nobody; `teamId` left out stays as it was. */
export async function assignCase(
  ctx: Context,
  actor: Actor,
  caseId: string,
  to: { personId: string | null; teamId?: string | null | undefined },
): Promise<void> {
  permit(actor, assignCases)
  await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    if (!row) throw caseNotFound()
    if (to.personId && !(await canHoldCases(trx, actor.workspaceId, to.personId))) throw personNotFound()
    if (to.teamId && !(await teamExists(trx, actor.workspaceId, to.teamId))) throw teamNotFound()
    const teamId = to.teamId === undefined ? row.teamId : to.teamId
    if (to.personId === row.assigneeId && teamId === row.teamId) return
    await tellOpening(trx, row)
    const state = to.personId ? (next(row.state, 'taken') ?? row.state) : row.state
    await updateCase(trx, actor.workspaceId, caseId, { assigneeId: to.personId, teamId, state })
    await append(trx, actor, {
      ...aboutCase(row),
      kind: 'case.assigned',
      data: { personId: to.personId, teamId, from: { personId: row.assigneeId, teamId: row.teamId } },
    })
  })
}
