import type { Trx } from '../../platform/db/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { teamNames } from './queries.ts'

/** Throws team.not-found unless each is a team of the organisation. */
export async function aTeamOf(trx: Trx, workspaceId: string, ...ids: (string | null)[]): Promise<void> {
  const named = ids.filter((id) => id !== null)
  if (named.length === 0) return
  const teams = await teamNames(trx, workspaceId)
  if (named.some((id) => !teams.has(id))) throw new Refusal('team.not-found')
}
