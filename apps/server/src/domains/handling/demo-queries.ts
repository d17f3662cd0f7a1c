import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { CaseHandlingTable } from './tables.ts'

export const insertHandling = (trx: Trx, rows: CaseHandlingTable[]) => insertRows(trx, 'caseHandling', rows)
