import type pg from 'pg'

/**
 * Runs the work unless another process is at it; answers whether it ran. The lock lives as long as its
 * connection, so a process that dies gives it up at once.
 */
export async function withOnlyOne(pool: pg.Pool, name: string, work: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [
      `only-one/${name}`,
    ])
    if (!rows[0].mine) return false
    try {
      await work()
      return true
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [`only-one/${name}`])
    }
  } catch (error) {
    broken = error as Error
    throw error
  } finally {
    // A connection that may still hold the lock is closed rather than given back.
    client.release(broken)
  }
}
