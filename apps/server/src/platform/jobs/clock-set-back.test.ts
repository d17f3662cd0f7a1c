import { beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { bringJobsForward, forgetMinutesToCome } from './clock-set-back.ts'
import { enqueue, freeLeftJobs, runDueJobs } from './jobs.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDeskForTest()
})

const jobs = 'graphile_worker._private_jobs'
const run = async () => {
  const done: string[] = []
  const greet = async ({ name }: { name: string }) => void done.push(name)
  await bringJobsForward(desk.ctx.pool)
  await runDueJobs(desk.ctx.pool, { greet }, desk.ctx.log)
  return done
}
const ask = (name: string, seconds = 0) =>
  enqueue(desk.ctx.db, 'greet', { name }, { runAt: new Date(Date.now() + seconds * 1000) })
/** As rows are that were written while the clock stood an hour ahead. */
const setBack = () =>
  desk.ctx.pool.query(`update ${jobs} set run_at = run_at + interval '1 hour',
    created_at = created_at + interval '1 hour', updated_at = updated_at + interval '1 hour'`)
const secondsLeft = async () => {
  const { rows } = await desk.ctx.pool.query(
    `select round(extract(epoch from run_at - now()))::int as seconds from ${jobs}`,
  )
  return rows[0].seconds
}

describe('after the clock was set back by an hour', () => {
  it('a job that was due is done, and one that was put off waits for its own pause', async () => {
    await ask('due')
    await setBack()
    expect(await run()).toEqual(['due'])
    await ask('in ten minutes', 600)
    await setBack()
    expect(await run()).toEqual([])
    expect(await secondsLeft()).toBeGreaterThan(500)
    expect(await secondsLeft()).toBeLessThanOrEqual(601)
  })

  it('a job that has failed waits no longer than after as many attempts', async () => {
    await ask('third time')
    await desk.ctx.pool.query(
      `update ${jobs} set attempts = 3, run_at = now() + interval '1 hour' + exp(3) * interval '1 second'`,
    )
    expect(await run()).toEqual([])
    expect(await secondsLeft()).toBeLessThanOrEqual(21)
  })

  it('a job that another process had begun is free ten minutes later', async () => {
    await ask('of another process')
    const change = async (to: string) => {
      await desk.ctx.pool.query(`update ${jobs} set ${to}`)
      await freeLeftJobs(desk.ctx.pool)
    }
    await change(`locked_by = 'worker-of-another', locked_at = now() + interval '50 minutes'`)
    expect(await run()).toEqual([])
    await change(`locked_at = locked_at - interval '11 minutes'`)
    expect(await run()).toEqual(['of another process'])
  })

  it('standing work does not wait until its minutes come again', async () => {
    const seen = (minutes: number) =>
      desk.ctx.pool.query(
        `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
         values ('sweep', now(), now() + make_interval(mins => $1))
         on conflict (identifier) do update set last_execution = excluded.last_execution`,
        [minutes],
      )
    await seen(1)
    expect(await forgetMinutesToCome(desk.ctx.pool)).toBe(false)
    await seen(60)
    expect(await forgetMinutesToCome(desk.ctx.pool)).toBe(true)
    expect(await forgetMinutesToCome(desk.ctx.pool)).toBe(false)
  })
})

it('a job that waits by the clock as it is stays where it is', async () => {
  await ask('tomorrow', 86_400)
  expect(await run()).toEqual([])
  expect(await secondsLeft()).toBeGreaterThan(86_000)
})
