import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import type { Reader } from './database.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const onOneConnection = <Result>(work: (db: Reader) => Promise<Result>) =>
  desk.ctx.db.connection().execute(work)

const preparedFor = async (db: Reader, part: string) =>
  (
    await sql<{
      times: number
    }>`select (generic_plans + custom_plans)::int as times from pg_prepared_statements
      where starts_with(statement, ${part})`.execute(db)
  ).rows.map(({ times }) => times)

it('A statement that is asked again and again is read once, whatever it is asked with', async () => {
  await onOneConnection(async (db) => {
    const answers: number[] = []
    for (let n = 1; n <= 20; n++) {
      const { rows } = await sql<{ n: number }>`select ${n}::int * 2 as n`.execute(db)
      answers.push(rows[0]!.n)
    }
    expect(answers).toEqual(Array.from({ length: 20 }, (_, n) => 2 * (n + 1)))
    expect(await preparedFor(db, 'select $1::int * 2')).toEqual([13])
  })
})

it('Statements of many lengths, each of which comes once, are not kept', async () => {
  await onOneConnection(async (db) => {
    for (let length = 1; length <= 50; length++) {
      const numbers = sql.join(Array.from({ length }, (_, n) => n))
      await sql`select 'of many lengths', array[${numbers}]`.execute(db)
    }
    expect(await preparedFor(db, "select 'of many lengths'")).toEqual([])
  })
})

const growing = async (db: Reader) => (await sql`select * from growing where n = ${1}`.execute(db)).rows
const grow = async (column: string) => {
  await desk.ctx.pool.query(`alter table growing add column ${column} text`)
}

it('A column that comes while a statement is prepared is there when it is asked the next time', async () => {
  await desk.ctx.pool.query('create table growing as select 1 as n')
  await onOneConnection(async (db) => {
    for (let n = 0; n < 20; n++) await growing(db)
    await grow('comes')
    expect(await growing(db)).toEqual([{ n: 1, comes: null }])
  })
})

it('Within a transaction it fails that one, and the next goes on', async () => {
  await onOneConnection(async (db) => {
    for (let n = 0; n < 20; n++) await growing(db)
    await grow('goes_on')
    const inTransaction = () => (db as typeof desk.ctx.db).transaction().execute(growing)
    await expect(inTransaction()).rejects.toThrow('cached plan must not change result type')
    expect(await inTransaction()).toEqual([{ n: 1, comes: null, goesOn: null }])
  })
})
