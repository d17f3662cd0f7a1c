import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { preparing } from './preparing.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Trx = Transaction<Tables>
/** What a query takes: the database or the transaction it runs in. */
export type Reader = Db | Trx

// Ids and counts stay far below 2^53, so bigint reads as a number.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * A writing transaction that stays open holds every log reader back, so none may
 * last longer than 30 s; imports commit in chunks.
 */
const bounds =
  '-c transaction_timeout=30000 -c idle_in_transaction_session_timeout=15000 -c statement_timeout=25000'

export function openPool(url: string, onError: (error: Error) => void, max = 16): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, options: bounds, application_name: 'polku' })
  const report = (error: Error & { client?: unknown }) => {
    // The whole connection hangs on it, and would be logged.
    delete error.client
    if (!pool.ending) onError(error)
  }
  pool.on('error', report)
  // A connection in use reports its own end.
  pool.on('connect', (client) => client.on('error', report))
  return pool
}

export function openDatabase(pool: pg.Pool): Db {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: preparing(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
