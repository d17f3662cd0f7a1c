import type { Insertable } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { PromiseTable } from './tables.ts'

export const insertPromises = (trx: Trx, rows: readonly Insertable<PromiseTable>[]) =>
  insertRows(trx, 'promises', rows)
