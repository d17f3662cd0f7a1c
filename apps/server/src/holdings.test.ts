import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains } from './domains.ts'
import { heldInLog } from './platform/log/held-in-log.ts'
import { cloneDatabase } from './testing/database.ts'

const stated = [...heldInLog, ...domains.flatMap(({ holds }) => holds ?? [])]
let database: Awaited<ReturnType<typeof cloneDatabase>>
let client: pg.Client
beforeAll(async () => {
  database = await cloneDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const columns = async (): Promise<{ table: string; column: string }[]> => {
  const { rows } = await client.query(`
    select c.table_name as "table", c.column_name as "column"
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE'
      and not exists (select from pg_class part where part.relname = table_name and part.relispartition)`)
  return rows
}

test('every table that names a customer, or a case of theirs, is stated by whose it is, to be told of and to be erased', async () => {
  const naming = (await columns()).filter(({ column }) => ['customer_id', 'case_id'].includes(column))
  expect(naming.length).toBeGreaterThan(5)
  const forgotten = naming.filter(({ table }) => !stated.some((holding) => holding.table === table))
  expect(forgotten.map(({ table }) => table)).toEqual([])
})

test('what is stated to be held of a customer is there, and leads to them', async () => {
  const present = await columns()
  const wrong = stated.filter(
    ({ table, by, of }) =>
      !present.some((one) => one.table === table && one.column === by) ||
      (of !== undefined && !stated.some((other) => other.table === of)),
  )
  expect(wrong).toEqual([])
})

test('every table that names a stored file is stated by whose it is, and so keeps it', async () => {
  const naming = (await columns()).filter(({ column }) => column === 'file_hash').map(({ table }) => table)
  expect(naming.length).toBeGreaterThan(2)
  expect(
    domains
      .flatMap(({ files }) => files ?? [])
      .map(({ table }) => table)
      .toSorted(),
  ).toEqual(naming.toSorted())
})
