import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from './about-case.ts'
import { next } from './case-state.ts'
import { caseChanged, caseNotFound, personNotFound, teamNotFound } from './errors.ts'
import { tellOpening } from './opened-event.ts'
import { assignCases } from './policy.ts'
import { canHoldCases, lockCase, teamExists, updateCase } from './queries.ts'

export interface Holder {
  personId: string | null
  teamId: string | null
}

/**
 * Gives a case to a person, a team, both or nobody; `teamId` left out stays as it was. Answers who had it, or null
 * where they have it already. Throws case.changed where somebody else has it than `held` says.
 */
export async function assignCase(
  ctx: Context,
  actor: Actor,
  caseId: string,
  to: { personId: string | null; teamId?: string | null | undefined },
  held?: Holder,
): Promise<Holder | null> {
  permit(actor, assignCases)
  return await write(ctx, async (trx) => {
    const row = await lockCase(trx, actor.workspaceId, caseId)
    if (!row) throw caseNotFound()
    if (held && (held.personId !== row.assigneeId || held.teamId !== row.teamId)) throw caseChanged()
    if (to.personId) await requireHolder(trx, actor.workspaceId, to.personId)
    if (to.teamId && !(await teamExists(trx, actor.workspaceId, to.teamId))) throw teamNotFound()
    const teamId = to.teamId === undefined ? row.teamId : to.teamId
    if (to.personId === row.assigneeId && teamId === row.teamId) return null
    await tellOpening(trx, row)
    const state = to.personId ? (next(row.state, 'taken') ?? row.state) : row.state
    await updateCase(trx, actor.workspaceId, caseId, { assigneeId: to.personId, teamId, state })
    await append(trx, actor, {
      ...aboutCase(row),
      kind: 'case.assigned',
      data: { personId: to.personId, teamId, from: { personId: row.assigneeId, teamId: row.teamId } },
    })
    return { personId: row.assigneeId, teamId: row.teamId }
  })
}

/** Throws person.not-found unless cases can be given to that person. */
export async function requireHolder(trx: Trx, workspaceId: string, personId: string): Promise<void> {
  if (!(await canHoldCases(trx, workspaceId, personId))) throw personNotFound()
}
