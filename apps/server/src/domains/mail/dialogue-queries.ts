import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { MailDetails } from '../cases/receiving.ts'

// What mail reads of cases and their messages; it writes none of them.

export interface LetterIn {
  workspaceId: string
  caseId: string
  authorKind: 'customer' | 'other' | 'person' | 'system'
  mail: MailDetails | null
}

/** The latest message that has come in a case, or the customer's own. Index messages_of_case. */
export async function latestIn(
  db: Reader,
  workspaceId: string,
  caseId: string,
  { byCustomer }: { byCustomer: boolean },
): Promise<LetterIn | undefined> {
  return await db
    .selectFrom('messages')
    .select(['workspaceId', 'caseId', 'authorKind', 'mail'])
    .where('workspaceId', '=', workspaceId)
    .where('caseId', '=', caseId)
    .where('kind', '=', 'message')
    .where('direction', '=', 'in')
    .$if(byCustomer, (query) => query.where('authorKind', '=', 'customer'))
    .orderBy('occurredAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whose case it is, and by which of their identifiers it came. */
export async function customerOf(db: Reader, workspaceId: string, caseId: string) {
  return await db
    .selectFrom('cases')
    .select(['customerId', 'identifierId'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', caseId)
    .executeTakeFirst()
}

/** Index cases_of_customer. */
export async function hasOtherCases(db: Reader, workspaceId: string, customerId: string, caseId: string) {
  const { rows } = await sql`
    select 1 from cases where workspace_id = ${workspaceId} and id <> ${caseId}
      and customer_id in (select id from members_of(${workspaceId}, ${customerId}) member (id))
    limit 1`.execute(db)
  return rows.length > 0
}
