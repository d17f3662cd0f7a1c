import type { Team } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { refuseTaken } from '../../platform/db/refuse-taken.ts'
import { write } from '../../platform/db/write.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { manageTeams, readTeams } from './policy.ts'
import { membersAmong } from './queries.ts'
import * as queries from './team-queries.ts'

export async function listTeams(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, readTeams)
  const after = decodeCursor(query.after, uuidForm)
  const rows = await queries.teamsPage(ctx.db, actor.workspaceId, { limit: query.limit + 1, after })
  const { shown, next } = pageOf(rows, query.limit, (last) => [last.createdAt, last.id])
  return { items: shown.map(presentTeam), next }
}

export async function createTeam(ctx: Context, actor: Actor, name: string): Promise<Team> {
  permit(actor, manageTeams)
  const id = await write(ctx, async (trx) => {
    const team = await queries.insertTeam(trx, actor.workspaceId, name)
    await append(trx, actor, { kind: 'team.created', data: { teamId: team.id, name } })
    return team.id
  }).catch(nameTaken)
  return { id, name, members: [] }
}

export async function changeTeam(
  ctx: Context,
  actor: Actor,
  id: string,
  change: { name?: string; memberIds?: string[] },
): Promise<Team> {
  permit(actor, manageTeams)
  await write(ctx, async (trx) => {
    const team = await queries.lockTeam(trx, actor.workspaceId, id)
    if (!team) throw new Refusal('team.not-found')
    if (change.name !== undefined) await queries.renameTeam(trx, actor.workspaceId, id, change.name)
    const memberIds = change.memberIds && [...new Set(change.memberIds)]
    if (memberIds) {
      const known = await membersAmong(trx, actor.workspaceId, memberIds)
      if (known.length < memberIds.length) throw new Refusal('person.not-found')
      await queries.setMembers(trx, actor.workspaceId, id, memberIds)
    }
    const data = { teamId: id, name: change.name ?? team.name, ...(memberIds ? { memberIds } : {}) }
    await append(trx, actor, { kind: 'team.changed', data })
  }).catch(nameTaken)
  const [row] = await queries.teamsPage(ctx.db, actor.workspaceId, { limit: 1, after: null, id })
  if (!row) throw new Refusal('team.not-found')
  return presentTeam(row)
}

/** Deletes a team; its cases stay where they are, without one (`team.deleted` is read by the cases). */
export async function deleteTeam(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, manageTeams)
  await write(ctx, async (trx) => {
    const team = await queries.deleteTeam(trx, actor.workspaceId, id)
    if (!team) throw new Refusal('team.not-found')
    await append(trx, actor, { kind: 'team.deleted', data: { teamId: id, name: team.name } })
  })
}

const nameTaken = refuseTaken('teams_workspace_id_name_key', 'team.name-taken')

const presentTeam = ({ id, name, members }: queries.TeamRow): Team => ({ id, name, members })
