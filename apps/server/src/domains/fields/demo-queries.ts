import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { CaseFieldTable } from './tables.ts'

export const insertDemoFields = (trx: Trx, rows: CaseFieldTable[]) => insertRows(trx, 'caseFields', rows)
