import { type Insertable, sql } from 'kysely'
import type { Trx } from './database.ts'
import type { Tables } from './tables.ts'

/**
 * Many rows in one statement, through the table's own row type, so that PostgreSQL gives every value its
 * type. Every row names the same columns; those left out get their defaults.
 */
export async function insertRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const names = Object.keys(first)
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const into = sql.table(table)
  await sql`
    insert into ${into} (${columns})
    select ${columns} from json_populate_recordset(null::${into}, ${asRecords(rows, names)}::json)`.execute(
    trx,
  )
}

/** Many rows in one statement, each named by its id; every row names the same columns. */
export async function updateRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  workspaceId: string,
  rows: readonly ({ id: string } & Partial<Insertable<Tables[Table]>>)[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const names = Object.keys(first)
  const set = names
    .filter((name) => name !== 'id')
    .map((name) => sql`${sql.ref(name)} = given.${sql.ref(name)}`)
  const of = sql.table(table)
  await sql`
    update ${of} as known set ${sql.join(set)}
    from json_populate_recordset(null::${of}, ${asRecords(rows, names)}::json) given
    where known.workspace_id = ${workspaceId} and known.id = given.id`.execute(trx)
}

/** As JSON, under the columns' own names. */
function asRecords(rows: readonly object[], names: string[]): string {
  const columns = names.map((name) => [name, snakeCase(name)] as const)
  const records = rows.map((row) => {
    const record: Record<string, unknown> = {}
    for (const [name, column] of columns) record[column] = plain(row[name as keyof typeof row])
    return record
  })
  return JSON.stringify(records)
}

const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const plain = (value: unknown) => {
  // JSON would ask each moment by itself, which takes half as long again as writing the rest.
  if (value instanceof Date) return value.toISOString()
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value
}
