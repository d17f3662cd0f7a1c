import type pg from 'pg'

/**
 * After the machine's clock was set back, what an earlier clock put off would wait for that much longer. A job that
 * has been tried is never further away than its pause, which follows from its attempts; one that has not is moved by
 * as much as its own making lies ahead. So whoever wants a moment of the calendar, not a pause, looks at the time
 * again in the job itself.
 */
export async function bringJobsForward(pool: pg.Pool): Promise<void> {
  await pool.query(`
    update graphile_worker._private_jobs set
      run_at = now() + case when attempts > 0 then ${pause} else greatest(run_at - updated_at, interval '0') end,
      created_at = least(created_at, now()), updated_at = least(updated_at, now())
    where is_available and run_at > now()
      and case when attempts > 0 then run_at > now() + ${pause} else updated_at > now() + interval '5 seconds' end`)
}

/** As graphile-worker has it when a job fails. */
const pause = `(exp(least(attempts, 10)) * interval '1 second')`

/**
 * Standing work counts the minutes as they come and waits for those it has seen already. True when the clock was
 * set back by more than machines disagree: the minutes are forgotten here, and whoever counts them begins again.
 */
export async function forgetMinutesToCome(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query(`
    update graphile_worker._private_known_crontabs set last_execution = now() - interval '1 minute'
    where last_execution > now() + interval '10 minutes'`)
  return (rowCount ?? 0) > 0
}
