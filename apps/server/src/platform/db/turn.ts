import type pg from 'pg'

/** What one process of several does at a time, while the others stand by. */
export interface Turn {
  /** Aborted when it is taken away: the connection broke, or nothing was heard of this process for too long. */
  readonly lost: AbortSignal
  end(): void
}

/** A machine may vanish without a word, and a process may stand still; another takes over then. */
const silenceMs = 15_000

/**
 * Null while another process has it. The lock belongs to the connection, not to a transaction, which would hold
 * the log's readers back; it only saves work, no correctness rests on it.
 */
export async function takeTurn(pool: pg.Pool, lock: number): Promise<Turn | null> {
  const client = await pool.connect()
  const lost = new AbortController()
  const lose = () => lost.abort()
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [lock])
    if (!rows[0].mine) {
      client.release()
      return null
    }
    client.on('error', lose).on('end', lose)
    await client.query(`set idle_session_timeout = ${silenceMs}`)
  } catch (error) {
    client.release(true)
    throw error
  }
  const speaking = setInterval(() => client.query('select').catch(lose), silenceMs / 3)
  speaking.unref()
  return {
    lost: lost.signal,
    end() {
      clearInterval(speaking)
      client.release(true)
    },
  }
}
