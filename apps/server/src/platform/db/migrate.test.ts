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
