import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { toRefusal } from '../http/answer-errors.ts'
import type { Trx } from './database.ts'
import { write } from './write.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.ctx.pool.query(`
    create table slow_to_commit (n int);
    create function sleep() returns trigger language plpgsql as 'begin perform pg_sleep(20); return null; end';
    create constraint trigger sleeping after insert on slow_to_commit deferrable initially deferred
      for each row execute function sleep()`)
})
afterAll(() => desk.close())

const connectionOf = async (trx: Trx) =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)).rows[0]!.pid
const cut = (pid: number) => desk.ctx.pool.query('select pg_terminate_backend($1, 5000)', [pid])
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => toRefusal(error).code,
  )

it('A connection that breaks while a change is being committed leaves its outcome unknown, and says so', async () => {
  let pid = 0
  const code = codeOf(
    write(desk.ctx, async (trx) => {
      pid = await connectionOf(trx)
      await sql`insert into slow_to_commit values (1)`.execute(trx)
    }),
  )
  await soon(async () => {
    const { rows } = await desk.ctx.pool.query('select query from pg_stat_activity where pid = $1', [pid])
    expect(rows[0]?.query).toBe('commit')
  })
  await cut(pid)
  expect(await code).toBe('service.outcome-unknown')
})

it('One that breaks before leaves nothing done, and says that it may be tried again', async () => {
  const before = write(desk.ctx, async (trx) => {
    await cut(await connectionOf(trx))
    await sql`select 1`.execute(trx)
  })
  expect(await codeOf(before)).toBe('service.unavailable')
  const justBefore = write(desk.ctx, async (trx) => {
    await cut(await connectionOf(trx))
  })
  // Whether the break is heard of before the commit is sent is chance; either answer is true.
  expect(['service.unavailable', 'service.outcome-unknown']).toContain(await codeOf(justBefore))
})
