import { expect } from 'vitest'
import type { Desk } from '../apps/server/src/testing/desk.ts'
import { passTime } from '../apps/server/src/testing/passing-time.ts'

const pending = `select 1 from pending_answers where due_at > now() and kept_back is null`

/** What has just been sent leaves, without waiting out the seconds for undoing. */
export async function letLeave(desk: Desk): Promise<void> {
  await expect.poll(async () => (await desk.ctx.pool.query(pending)).rowCount).toBeGreaterThan(0)
  await passTime(desk)
}
