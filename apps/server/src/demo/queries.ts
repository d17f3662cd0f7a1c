import { sql } from 'kysely'
import type { Reader, Trx } from '../platform/db/database.ts'
import type { Row } from './rows/roster.ts'

/**
 * Many rows in one statement, through the table's own row type, so that PostgreSQL gives every value its
 * type. Every row names the same columns; those left out get their defaults.
 */
export async function insertRows(trx: Trx, table: string, rows: Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)))
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    trx,
  )
}

/** Numbers for cases that are about to be written, in order. */
export async function nextCaseNumbers(db: Reader, count: number): Promise<number[]> {
  const { rows } = await sql<{ n: number }>`
    select nextval('case_numbers') as n from generate_series(1, ${count}::int)`.execute(db)
  return rows.map((row) => row.n)
}

/** When each customer last wrote to us, once all messages are in. */
export async function settleLastContacts(trx: Trx, workspaceId: string): Promise<void> {
  await sql`
    update customers set last_contact_at = latest.at
    from (
      select messages.customer_id, max(messages.occurred_at) as at
      from messages join cases on cases.workspace_id = messages.workspace_id and cases.id = messages.case_id
      where messages.workspace_id = ${workspaceId} and messages.direction = 'in' and not cases.spam
      group by messages.customer_id) latest
    where customers.workspace_id = ${workspaceId} and customers.id = latest.customer_id`.execute(trx)
  await sql`
    update identifiers set last_seen_at = customers.last_contact_at
    from customers
    where identifiers.workspace_id = ${workspaceId} and customers.workspace_id = ${workspaceId}
      and customers.id = identifiers.customer_id and identifiers.kind = 'email'
      and customers.last_contact_at > identifiers.last_seen_at`.execute(trx)
}

export interface Load {
  workspaceId: string
  done: number
  total: number
  /** The moment the company is written for: when its workspace was made, so that a second try writes the same. */
  now: Date
}

/** Demo companies that have been asked for and are not whole yet. */
export async function unfinishedLoads(db: Reader): Promise<Load[]> {
  return await db
    .selectFrom('demoLoads')
    .innerJoin('workspaces', 'workspaces.id', 'demoLoads.workspaceId')
    .select(['demoLoads.workspaceId', 'demoLoads.done', 'demoLoads.total', 'workspaces.createdAt as now'])
    .where('demoLoads.state', 'in', ['waiting', 'running'])
    .execute()
}

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

export const channelsOf = (db: Reader, workspaceId: string) =>
  db.selectFrom('channels').select(['id', 'kind', 'address']).where('workspaceId', '=', workspaceId).execute()

/** A mailbox that worked until its server refused us; what has been noted of it already stands. */
export async function putRefused(
  db: Reader,
  workspaceId: string,
  channelId: string,
  { refusedSince, said }: { refusedSince: number; said: string },
): Promise<void> {
  const since = new Date(refusedSince)
  await db
    .insertInto('channelHealth')
    .values({
      workspaceId,
      channelId,
      direction: 'in',
      workedAt: new Date(refusedSince - 60_000),
      failedAt: since,
      failingSince: since,
      fault: 'login-refused',
      detail: said,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const demoWorkspace = async (db: Reader): Promise<string | undefined> =>
  (
    await db
      .selectFrom('workspaces')
      .select('id')
      .where('demo', '=', true)
      .orderBy('createdAt')
      .executeTakeFirst()
  )?.id

/** In the transaction of what it counts, so that a killed process never writes a part twice. */
export const markProgress = (
  trx: Trx,
  workspaceId: string,
  progress: { state: 'running' | 'done'; done: number; total: number },
) =>
  trx
    .updateTable('demoLoads')
    .set({ ...progress, error: null, updatedAt: sql`now()` })
    .where('workspaceId', '=', workspaceId)
    .execute()
