import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { MailDetails } from './tables.ts'

export async function putMailDetails(trx: Trx, workspaceId: string, id: string, mail: MailDetails) {
  await trx
    .updateTable('messages')
    .set({ mail: JSON.stringify(mail) as never })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

export interface Company {
  /** Other messages in the case. */
  others: number
  /** Those among them that a sender wrote who is not proved. */
  unproved: number
}

/** What else is said in a message's case. Index messages_of_case. */
export async function companyOf(
  db: Reader,
  workspaceId: string,
  message: { id: string; caseId: string },
): Promise<Company> {
  const { rows } = await sql<Company>`
    select count(*)::int as others, count(*) filter (
      where direction = 'in' and coalesce((mail ->> 'verified')::boolean, false) is false)::int as unproved
    from messages
    where workspace_id = ${workspaceId} and case_id = ${message.caseId} and id <> ${message.id}`.execute(db)
  return rows[0]!
}
