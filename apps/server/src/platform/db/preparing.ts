import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import pg from 'pg'

/** From this time on that a statement is asked. */
const often = 8
/** So many statements are prepared at most, on each connection; each costs its process some tens of kilobytes. */
const most = 200
/** So many are counted before counting begins anew: statements of many lengths come once and never again. */
const counted = 2_000

/** What is asked again and again of one database, and the name that it is prepared by. */
class Repeated {
  readonly #asked = new Map<string, number>()
  readonly #names = new Map<string, string>()

  nameOf(text: string): string | undefined {
    const name = this.#names.get(text)
    if (name || this.#names.size >= most) return name
    const times = (this.#asked.get(text) ?? 0) + 1
    if (times < often) {
      if (this.#asked.size >= counted) this.#asked.clear()
      this.#asked.set(text, times)
      return undefined
    }
    this.#asked.delete(text)
    const given = createHash('sha1').update(text).digest('base64url')
    this.#names.set(text, given)
    return given
  }
}

/** PostgreSQL refuses what was prepared before a column came or went. */
const isOutdated = (error: unknown) =>
  error instanceof pg.DatabaseError && error.code === '0A000' && error.routine === 'RevalidateCachedQuery'

class PreparingConnection implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  readonly #repeated: Repeated
  #generation = 0

  constructor(client: pg.PoolClient, repeated: Repeated) {
    this.#client = client
    this.#repeated = repeated
  }

  query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
  query(asked: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') return this.#client.query(asked as never)
    const name = values.length > 0 ? this.#repeated.nameOf(asked) : undefined
    return name ? this.#askPrepared(name, asked, [...values]) : this.#client.query(asked, [...values])
  }

  async #askPrepared(name: string, text: string, values: unknown[]) {
    const ask = () => this.#client.query({ name: `${name}${this.#generation}`, text, values })
    try {
      return await ask()
    } catch (error) {
      if (!isOutdated(error)) throw error
      this.#generation++
      // A transaction has failed with it: whoever began that must begin it again.
      if (this.#client.getTransactionStatus() !== 'I') throw error
      return await ask()
    }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }
}

/**
 * The pool, but that a statement which is asked again and again is read and planned once on each connection, not each
 * time: for nearly all that a desk asks, planning takes longer than answering. PostgreSQL itself judges whether one plan
 * serves all values. The driver of PostgreSQL for Java does the same.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const repeated = new Repeated()
  const connections = new WeakMap<pg.PoolClient, PreparingConnection>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const known = connections.get(client) ?? new PreparingConnection(client, repeated)
      connections.set(client, known)
      return known
    },
  }
}
