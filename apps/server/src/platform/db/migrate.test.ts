import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '../../testing/empty-database.ts'
import { ConfigError } from '../config/config.ts'
import { migrate, pendingMigrations } from './migrate.ts'

let database: Awaited<ReturnType<typeof emptyDatabase>>
let client: pg.Client

beforeEach(async () => {
  database = await emptyDatabase()
  client = new pg.Client({ connectionString: database.url })
})
afterEach(async () => {
  await client.end()
  await database.drop()
})

const insertMail = (state: string) =>
  client.query(
    `insert into outbound_messages (workspace_id, channel_id, case_id, message_id, to_address, rfc_message_id, state)
     values (uuidv7(), uuidv7(), uuidv7(), uuidv7(), $1, $1, $1)`,
    [state],
  )

test('a mail in a state that no mail is in any more is upgraded to the nearest, and no other gets there', async () => {
  await migrate(database.url, '0215-time-zone')
  await client.connect()
  for (const state of ['held', 'sent', 'delivered', 'cancelled']) await insertMail(state)
  await migrate(database.url)
  const { rows } = await client.query('select to_address as was, state from outbound_messages order by id')
  expect(rows.map(({ was, state }) => [was, state])).toEqual([
    ['held', 'held'],
    ['sent', 'sent'],
    ['delivered', 'sent'],
    ['cancelled', 'failed'],
  ])
  for (const state of ['delivered', 'cancelled']) await expect(insertMail(state)).rejects.toThrow('state')
})

test('customers who were joined by deleting one are there again, and are one by a union that can be undone', async () => {
  await migrate(database.url, '0375-wanted-uploads')
  await client.connect()
  const one = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows[0].id
  const desk = await one(`insert into workspaces (name, slug) values ('Desk', 'desk') returning id`)
  const known = await one(`insert into customers (workspace_id, name) values ($1, 'Oona') returning id`, [
    desk,
  ])
  const identifier = await one(
    `insert into identifiers (workspace_id, customer_id, kind, value, status, evidence)
     values ($1, $2, 'visitor', 'v1', 'verified', 'chat') returning id`,
    [desk, known],
  )
  const [a, b] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b']
  const joined = (from: string, into: string, evidence: string) =>
    one(
      `insert into events (workspace_id, kind, occurred_at, actor_kind, customer_id, data)
       values ($1, 'customer.joined', now(), 'customer', $2, $3) returning id`,
      [desk, into, { from, identifiers: [identifier], evidence }],
    )
  await joined(a, b, 'token')
  await joined(b, known, 'mail')
  await migrate(database.url)
  const short = (id: string) => (id === known ? 'known' : id.slice(-1))
  const { rows: unions } = await client.query(
    `select from_id, into_id, evidence, undone_at from customer_unions order by from_id`,
  )
  expect(unions.map((one) => [short(one.from_id), short(one.into_id), one.evidence])).toEqual([
    ['a', 'b', 'token'],
    ['b', 'known', 'mail'],
  ])
  const { rows: members } = await client.query(`select customer_id, head_id from customer_members order by 1`)
  expect(members.map((one) => [short(one.customer_id), short(one.head_id)])).toEqual([
    ['a', 'known'],
    ['b', 'known'],
    ['known', 'known'],
  ])
  const { rows: identifiers } = await client.query('select customer_id from identifiers')
  expect(identifiers.map((one) => short(one.customer_id))).toEqual(['a'])
})

test('a database that a newer version has been in is left alone, with what to do', async () => {
  await migrate(database.url)
  await client.connect()
  await client.query(`insert into migrations (name, timestamp) values ('9999-tomorrow', '2030-01-01')`)
  for (const work of [migrate, pendingMigrations]) {
    const refused = work(database.url)
    await expect(refused).rejects.toThrow(ConfigError)
    await expect(refused).rejects.toThrow('a newer version of Polku (9999-tomorrow)')
  }
})
