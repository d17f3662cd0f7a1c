import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { CaseTagTable } from './tables.ts'

export const insertDemoTags = (trx: Trx, rows: CaseTagTable[]) => insertRows(trx, 'caseTags', rows)
