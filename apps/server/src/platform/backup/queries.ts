import type pg from 'pg'

export interface CopiedTable {
  /** Schema and name, quoted for SQL. */
  name: string
  /** Columns that hold data of their own, quoted; those the database works out are left out. */
  columns: string[]
}

export interface CopiedSequence {
  name: string
  value: string
  called: boolean
}

const ours = `n.nspname in ('public', 'graphile_worker')`
/** Written by the migrations themselves when a database is made. */
const ownWork = `('public.migrations', 'public.migrations_lock', 'graphile_worker.migrations')`

export async function tablesToCopy(client: pg.ClientBase): Promise<CopiedTable[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array_agg(format('%I', a.attname) order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition and ${ours} and format('%s.%s', n.nspname, c.relname) not in ${ownWork}
    group by 1 order by 1`)
  return rows
}

export async function sequencesToCopy(client: pg.ClientBase): Promise<CopiedSequence[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${ours} order by 1`)
  const sequences = []
  for (const { name } of rows) {
    const { rows: state } = await client.query(
      `select last_value::text as value, is_called as called from ${name}`,
    )
    sequences.push({ name, ...state[0] })
  }
  return sequences
}

/** The parts of the log that hold the events of a backup, before they come; one of an older form has none. */
export async function makeRoomForEvents(client: pg.ClientBase, sequences: CopiedSequence[]): Promise<void> {
  const last = sequences.find(({ name }) => name === 'public.events_id_seq')?.value
  const { rows } = await client.query(
    `select to_regprocedure('make_event_parts(bigint)') is not null as known`,
  )
  if (last && rows[0].known) await client.query('select make_event_parts($1)', [last])
}

export async function setSequence(client: pg.ClientBase, { name, value, called }: CopiedSequence) {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [name, value, called])
}

export async function tableHasRows(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rows } = await client.query(`select exists (select 1 from ${name}) as found`)
  return rows[0].found
}

export interface ForeignKey {
  table: string
  name: string
  definition: string
}

export async function foreignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as table, format('%I', k.conname) as name,
           pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and ${ours} order by 1, 2`)
  return rows
}

export async function namesOfMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query('select name from public.migrations order by name')
  return rows.map(({ name }) => name)
}

export async function newestJobsMigration(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query(
    'select coalesce(max(id), 0)::int as id from graphile_worker.migrations',
  )
  return rows[0].id
}

/** A database that Polku has not been in, or that holds nothing but its empty tables, may be filled. */
export async function emptyDatabase(client: pg.ClientBase): Promise<void> {
  await client.query('drop schema if exists graphile_worker cascade')
  await client.query('drop schema public cascade')
  await client.query('create schema public')
}

/** Positions handed out before the restore stay comparable: what comes now belongs to a later epoch. */
export async function beginEpoch(client: pg.ClientBase): Promise<void> {
  await client.query('update log_epoch set epoch = epoch + 1')
}

/** Servers that are connected now, this backup or upgrade aside. */
export async function serversConnected(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query(`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and application_name = 'polku'`)
  return rows[0].n
}
