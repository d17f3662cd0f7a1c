import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

export const ownerOf = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('members')
    .innerJoin('people', 'people.id', 'members.personId')
    .select(['people.id', 'people.name'])
    .where('members.workspaceId', '=', workspaceId)
    .where('members.role', '=', 'owner')
    .orderBy('members.createdAt')
    .executeTakeFirstOrThrow()

export const membersByEmail = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('members')
    .innerJoin('people', 'people.id', 'members.personId')
    .select(['people.id', 'people.name', 'people.email'])
    .where('members.workspaceId', '=', workspaceId)
    .execute()

/** A person's first day, and a session that says when they were last there, however long ago; its token is nobody's. */
export async function datePerson(
  trx: Trx,
  workspaceId: string,
  person: { id: string; role: string; hiredAt: number; seenAt: number; token: string },
): Promise<void> {
  const hired = new Date(person.hiredAt)
  const seen = new Date(person.seenAt)
  await sql`update people set created_at = ${hired} where id = ${person.id}`.execute(trx)
  await sql`
    update members set created_at = ${hired}
    where workspace_id = ${workspaceId} and person_id = ${person.id}`.execute(trx)
  if (person.role === 'owner') return
  await sql`
    insert into sessions (token, person_id, workspace_id, expires_at, created_at, updated_at)
    select ${person.token}, ${person.id}, ${workspaceId}, now() + interval '14 days', ${seen}, ${seen}
    where not exists (select from sessions where person_id = ${person.id})`.execute(trx)
}

export const teamsByName = (db: Reader, workspaceId: string) =>
  db.selectFrom('teams').select(['id', 'name']).where('workspaceId', '=', workspaceId).execute()
