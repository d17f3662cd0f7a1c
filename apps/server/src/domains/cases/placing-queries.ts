import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** Who wrote a mail, and to whom. */
export interface Party {
  sender: string
  verified: boolean
  addressees: string[]
}

/**
 * The case of a mail referred to that this sender has a part in: one of the case's customer's addresses is
 * theirs, or the customer gave them a copy and has one of this mail. Where the customer has proved the address,
 * and of those in copy, only a proved sender counts. Index messages_rfc.
 */
export async function caseOfParty(
  db: Reader,
  workspaceId: string,
  messageIds: string[],
  { sender, verified, addressees }: Party,
): Promise<string | undefined> {
  if (messageIds.length === 0) return undefined
  const bracketed = messageIds.map((id) => `<${id}>`)
  const { rows } = await sql<{ caseId: string }>`
    select m.case_id from messages m
    join cases c on c.workspace_id = m.workspace_id and c.id = m.case_id
    join identifiers i on i.workspace_id = c.workspace_id and i.customer_id = c.customer_id and i.kind = 'email'
    where m.workspace_id = ${workspaceId} and m.rfc_message_id = any(${bracketed}) and not c.spam
      and (i.value = ${sender} and (${verified} or i.status = 'claimed')
        or ${verified} and i.value = any(${addressees}) and (m.mail ->> 'verified')::boolean
          and exists (select 1 from jsonb_array_elements_text((m.mail -> 'to') || (m.mail -> 'cc')) addressee
            where lower(addressee) = ${sender}))
    order by array_position(${bracketed}::text[], m.rfc_message_id), m.occurred_at desc
    limit 1`.execute(db)
  return rows[0]?.caseId
}
