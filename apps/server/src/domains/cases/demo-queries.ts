import { type Insertable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { AttachmentTable, CaseTable, MessageTable } from './tables.ts'

export type CaseGiven = Insertable<CaseTable>
export type MessageGiven = Insertable<MessageTable>
export type AttachmentGiven = Insertable<AttachmentTable>

/** Numbers for cases that are about to be written, in order. */
export async function nextCaseNumbers(db: Reader, count: number): Promise<number[]> {
  const { rows } = await sql<{ n: number }>`
    select nextval('case_numbers') as n from generate_series(1, ${count}::int)`.execute(db)
  return rows.map((row) => row.n)
}

export interface CasesGiven {
  cases: CaseGiven[]
  messages: MessageGiven[]
  attachments: AttachmentGiven[]
  reads: { workspaceId: string; personId: string; caseId: string; readAt: Date }[]
}

export async function insertCases(trx: Trx, given: CasesGiven): Promise<void> {
  await insertRows(trx, 'cases', given.cases)
  await insertRows(trx, 'messages', given.messages)
  await insertRows(trx, 'attachments', given.attachments)
  await insertRows(trx, 'caseReads', given.reads)
}
