import type { Alert, Language, Role } from '@polku/contract'
import { type SqlBool, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

export interface PersonRow {
  id: string
  name: string
  email: string
  role: Role
  twoFactor: boolean
  joinedAt: Date
  lastSeenAt: Date | null
  teams: { id: string; name: string }[]
}

/** The workspace's people in the order they joined. */
export async function peoplePage(
  db: Reader,
  workspaceId: string,
  page: { limit: number; after: { at: Date; id: string } | null; id?: string },
): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select p.id, p.name, p.email, m.role, p.two_factor_enabled as "twoFactor", m.created_at as "joinedAt",
      (select max(s.updated_at) from sessions s where s.person_id = p.id and s.expires_at > now()) as "lastSeenAt",
      coalesce((
        select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name)
        from team_members tm join teams t on t.workspace_id = tm.workspace_id and t.id = tm.team_id
        where tm.workspace_id = m.workspace_id and tm.person_id = p.id
      ), '[]') as teams
    from members m join people p on p.id = m.person_id
    where m.workspace_id = ${workspaceId}
      ${page.id ? sql`and p.id = ${page.id}` : sql``}
      ${page.after ? sql`and (m.created_at, p.id) > (${page.after.at}, ${page.after.id})` : sql``}
    order by m.created_at, p.id
    limit ${page.limit}`.execute(db)
  return rows
}

export const memberRole = (db: Reader, workspaceId: string, personId: string) =>
  db
    .selectFrom('members')
    .select('role')
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .executeTakeFirst()

/** Nobody joins another workspace until the transaction ends. */
export const lockPerson = (trx: Trx, personId: string) =>
  trx.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()

/** Locks the owners of a workspace, so that two of them cannot each remove the other at once. */
export async function lockOwners(trx: Trx, workspaceId: string): Promise<string[]> {
  const owners = await trx
    .selectFrom('members')
    .select('personId')
    .where('workspaceId', '=', workspaceId)
    .where('role', '=', 'owner')
    .orderBy('personId')
    .forUpdate()
    .execute()
  return owners.map((owner) => owner.personId)
}

export const setRole = (trx: Trx, workspaceId: string, personId: string, role: Role) =>
  trx
    .updateTable('members')
    .set({ role })
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .execute()

/** Takes a person out of a workspace; their name stays with what they wrote. */
export async function removeMember(trx: Trx, workspaceId: string, personId: string): Promise<void> {
  await trx
    .deleteFrom('teamMembers')
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .execute()
  await trx
    .deleteFrom('apiKeys')
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .execute()
  await trx
    .deleteFrom('members')
    .where('workspaceId', '=', workspaceId)
    .where('personId', '=', personId)
    .execute()
  await trx
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .where('workspaceId', '=', workspaceId)
    .execute()
}

export const belongsSomewhere = async (db: Reader, personId: string): Promise<boolean> =>
  (await db.selectFrom('members').select('id').where('personId', '=', personId).executeTakeFirst()) !==
  undefined

export const insertWorkspace = (
  trx: Trx,
  workspace: { name: string; slug: string; language: Language; timeZone: string; demo: boolean },
) => trx.insertInto('workspaces').values(workspace).returning('id').executeTakeFirstOrThrow()

export const personByEmail = (db: Reader, email: string) =>
  db.selectFrom('people').select(['id', 'name', 'language']).where('email', '=', email).executeTakeFirst()

export const personById = (db: Reader, id: string) =>
  db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language', 'theme', 'alerts', 'twoFactorEnabled'])
    .where('id', '=', id)
    .executeTakeFirst()

export const insertPerson = (
  trx: Trx,
  person: { name: string; email: string; language: Language; createdAt?: Date },
) =>
  trx
    .insertInto('people')
    .values({ ...person, emailVerified: true })
    .returning('id')
    .executeTakeFirstOrThrow()

export const insertMember = (trx: Trx, workspaceId: string, personId: string, role: Role) =>
  trx.insertInto('members').values({ workspaceId, personId, role }).execute()

export const updatePerson = (
  trx: Trx,
  personId: string,
  change: { name?: string; language?: Language; theme?: 'light' | 'dark' | 'system'; alerts?: Alert[] },
) =>
  trx
    .updateTable('people')
    .set({ ...change, updatedAt: sql`now()` })
    .where('id', '=', personId)
    .execute()

export const workspaceById = (db: Reader, id: string) =>
  db
    .selectFrom('workspaces')
    .select(['id', 'name', 'language', 'timeZone', 'demo'])
    .where('id', '=', id)
    .executeTakeFirst()

/** The names of the organisations somebody belongs to. */
export async function organisationsOf(db: Reader, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('members')
    .innerJoin('workspaces', 'workspaces.id', 'members.workspaceId')
    .select('workspaces.name')
    .where('members.personId', '=', personId)
    .execute()
  return rows.map(({ name }) => name)
}

export const updateWorkspace = (
  trx: Trx,
  id: string,
  change: { name?: string; language?: Language; timeZone?: string },
) => trx.updateTable('workspaces').set(change).where('id', '=', id).execute()

/** The workspaces a person belongs to. */
export async function workspacesOf(db: Reader, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('members').select('workspaceId').where('personId', '=', personId).execute()
  return rows.map((row) => row.workspaceId)
}

/** Of the people named, those who belong to the workspace. */
export async function membersAmong(db: Reader, workspaceId: string, personIds: string[]) {
  if (personIds.length === 0) return []
  return await db
    .selectFrom('members')
    .innerJoin('people', 'people.id', 'members.personId')
    .select(['people.id', 'people.name'])
    .where('members.workspaceId', '=', workspaceId)
    .where(sql<SqlBool>`members.person_id = any(${personIds}::uuid[])`)
    .execute()
}

/** Names of people, members still or not. */
export async function namesOf(db: Reader, personIds: string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where(sql<SqlBool>`id = any(${personIds}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** The address of the first channel whose mail leaves through the server of the installation. */
export async function channelSender(db: Reader, workspaceId: string): Promise<string | null> {
  const row = await db
    .selectFrom('channels')
    .select('address')
    .where('workspaceId', '=', workspaceId)
    .where('enabled', '=', true)
    .where(sql<SqlBool>`settings -> 'outbound' ->> 'kind' = 'installation'`)
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst()
  return row?.address ?? null
}

/** Index people_email where there is one; few addresses are asked about at a time. */
export async function colleaguesAmong(
  db: Reader,
  workspaceId: string,
  addresses: string[],
): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select lower(p.email) as email from people p
    join members m on m.person_id = p.id and m.workspace_id = ${workspaceId}
    where lower(p.email) = any(${addresses})`.execute(db)
  return rows.map(({ email }) => email)
}
