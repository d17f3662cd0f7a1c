import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { CaseReasonTable } from './tables.ts'

export const insertCaseReasons = (trx: Trx, rows: CaseReasonTable[]) => insertRows(trx, 'caseReasons', rows)
