import type { Insertable } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { insertRows } from '../../platform/db/row-queries.ts'
import type { ChatSessionTable, VisitTable } from './tables.ts'

export interface Dialogue {
  session: Insertable<ChatSessionTable>
  of: { workspaceId: string; sessionId: string; caseId: string }
  visit: Insertable<VisitTable>
}

export async function insertDialogues(trx: Trx, dialogues: Dialogue[]): Promise<void> {
  await insertRows(
    trx,
    'chatSessions',
    dialogues.map(({ session }) => session),
  )
  await insertRows(
    trx,
    'chatSessionCases',
    dialogues.map(({ of }) => of),
  )
  await insertRows(
    trx,
    'visits',
    dialogues.map(({ visit }) => visit),
  )
}
