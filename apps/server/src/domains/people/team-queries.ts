import { type SqlBool, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

export interface TeamRow {
  id: string
  name: string
  createdAt: Date
  members: { id: string; name: string }[]
}

export async function teamsPage(
  db: Reader,
  workspaceId: string,
  page: { limit: number; after: { at: Date; id: string } | null; id?: string },
): Promise<TeamRow[]> {
  const { rows } = await sql<TeamRow>`
    select t.id, t.name, t.created_at as "createdAt", coalesce((
      select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name)
      from team_members tm join people p on p.id = tm.person_id
      where tm.workspace_id = t.workspace_id and tm.team_id = t.id
    ), '[]') as members
    from teams t
    where t.workspace_id = ${workspaceId}
      ${page.id ? sql`and t.id = ${page.id}` : sql``}
      ${page.after ? sql`and (t.created_at, t.id) > (${page.after.at}, ${page.after.id})` : sql``}
    order by t.created_at, t.id
    limit ${page.limit}`.execute(db)
  return rows
}

export const insertTeam = (trx: Trx, workspaceId: string, name: string) =>
  trx.insertInto('teams').values({ workspaceId, name }).returning('id').executeTakeFirstOrThrow()

export const renameTeam = (trx: Trx, workspaceId: string, id: string, name: string) =>
  trx.updateTable('teams').set({ name }).where('workspaceId', '=', workspaceId).where('id', '=', id).execute()

export const deleteTeam = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .deleteFrom('teams')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()

/** Locks the team, so that two changes of its members do not mix. */
export const lockTeam = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .selectFrom('teams')
    .select('name')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function setMembers(
  trx: Trx,
  workspaceId: string,
  teamId: string,
  personIds: string[],
): Promise<void> {
  await trx
    .deleteFrom('teamMembers')
    .where('workspaceId', '=', workspaceId)
    .where('teamId', '=', teamId)
    .execute()
  if (personIds.length === 0) return
  await trx
    .insertInto('teamMembers')
    .values(personIds.map((personId) => ({ workspaceId, teamId, personId })))
    .execute()
}

/** Of the teams named, those of the workspace. */
export async function teamsAmong(db: Reader, workspaceId: string, teamIds: string[]): Promise<string[]> {
  if (teamIds.length === 0) return []
  const rows = await db
    .selectFrom('teams')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where(sql<SqlBool>`id = any(${teamIds}::uuid[])`)
    .execute()
  return rows.map((row) => row.id)
}

export const joinTeams = async (trx: Trx, workspaceId: string, personId: string, teamIds: string[]) => {
  if (teamIds.length === 0) return
  await trx
    .insertInto('teamMembers')
    .values(teamIds.map((teamId) => ({ workspaceId, teamId, personId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
