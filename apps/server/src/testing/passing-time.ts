import type { Desk } from './desk.ts'

/** The seconds for undoing, every time that was chosen and every pause before a next attempt are over. */
export async function passTime(desk: Desk): Promise<void> {
  await desk.ctx.pool.query(`update pending_answers set due_at = now() - interval '1 second'`)
  await desk.ctx.pool.query('update graphile_worker._private_jobs set run_at = now()')
  await desk.drain()
}
