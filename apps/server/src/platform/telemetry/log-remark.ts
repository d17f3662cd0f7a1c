import type pg from 'pg'
import { heldBackSeconds } from './queries.ts'

/** Our own transactions end before this as a rule; a longer one is felt by whoever waits for news. */
const usualSeconds = 10

/** What `/ready` says of the event log. */
export async function logRemark(pool: pg.Pool, usual = usualSeconds): Promise<string> {
  const seconds = await heldBackSeconds(pool)
  if (seconds <= usual) return 'ok'
  return `live updates and background work are held back by a transaction open for ${Math.round(seconds)} s`
}
