import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { enqueue, freeForgotten, freeJobs, freeLeftJobs, runDueJobs } from './jobs.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const run = async () => {
  const done: string[] = []
  await runDueJobs(
    desk.ctx.pool,
    { greet: async ({ name }: { name: string }) => void done.push(name) },
    desk.ctx.log,
  )
  return done
}

it('a job of a transaction that was rolled back never runs', async () => {
  const failing = desk.ctx.db.transaction().execute(async (trx) => {
    await enqueue(trx, 'greet', { name: 'nobody' })
    throw new Error('changed our mind')
  })
  await expect(failing).rejects.toThrow()
  expect(await run()).toEqual([])
})

it('a job asked for again under its key before it has run is done once, as asked last', async () => {
  await enqueue(desk.ctx.db, 'greet', { name: 'first' }, { key: 'greeting' })
  await enqueue(desk.ctx.db, 'greet', { name: 'second' }, { key: 'greeting' })
  expect(await run()).toEqual(['second'])
})

it('a job that a killed process had begun is done by the next start', async () => {
  await enqueue(desk.ctx.db, 'greet', { name: 'left behind' })
  await desk.ctx.pool.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-of-the-dead'`,
  )
  expect(await run()).toEqual([])
  await freeJobs(desk.ctx.pool)
  // A freed job waits a moment more, as after any failed attempt.
  await desk.ctx.pool.query('update graphile_worker._private_jobs set run_at = now()')
  expect(await run()).toEqual(['left behind'])
})

it('where others may be at work, only a job begun long ago is taken for left behind', async () => {
  const begun = async (minutes: number) => {
    await desk.ctx.pool.query(
      `update graphile_worker._private_jobs set run_at = now(), locked_by = 'worker-of-another',
         locked_at = now() - make_interval(mins => $1) where payload ->> 'name' = 'of another process'`,
      [minutes],
    )
    await freeLeftJobs(desk.ctx.pool)
    return await run()
  }
  await enqueue(desk.ctx.db, 'greet', { name: 'of another process' })
  expect(await begun(9)).toEqual([])
  expect(await begun(11)).toEqual(['of another process'])
})

it('a job this worker took without hearing of it is free again, and one in hand is not', async () => {
  const { pool } = desk.ctx
  for (const name of ['never heard of', 'in hand', 'just taken', 'of another worker'])
    await enqueue(desk.ctx.db, 'greet', { name })
  await pool.query(
    `update graphile_worker._private_jobs set locked_by = 'us', locked_at = now() - interval '2 s'`,
  )
  const change = async (name: string, to: string) => {
    const { rows } = await pool.query(
      `update graphile_worker._private_jobs set ${to} where payload ->> 'name' = $1 returning id`,
      [name],
    )
    return String(rows[0].id)
  }
  await change('just taken', 'locked_at = now()')
  await change('of another worker', `locked_by = 'another'`)
  const inHand = [await change('in hand', 'attempts = 1')]
  const heard = () => ({ worker: 'us', inHand })
  expect(await freeForgotten(pool, heard)).toBe(false)
  expect(await run()).toEqual(['never heard of'])
  // It was given in the last moment of a database that was back at once, and nobody has begun it since.
  await change('just taken', `locked_at = now() - interval '2 s'`)
  expect(await freeForgotten(pool, heard)).toBe(true)
  expect(await run()).toEqual(['just taken'])
})
