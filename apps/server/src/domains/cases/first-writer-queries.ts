import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { Mailbox } from '../../platform/mail/parsed-mail.ts'

export interface ForwardedMail {
  messageId: string
  /** The colleague's address. */
  from: string
  forwarderName: string | null
  writer: Mailbox
}

/** The first mail of a case that a colleague forwarded, and who wrote it first. Index messages_of_case. */
export async function forwardedIn(
  db: Reader,
  workspaceId: string,
  caseId: string,
): Promise<ForwardedMail | undefined> {
  const { rows } = await sql<ForwardedMail>`
    select id as message_id, mail ->> 'from' as "from", author_name as forwarder_name, mail -> 'forwards' as writer
    from messages
    where workspace_id = ${workspaceId} and case_id = ${caseId} and mail -> 'forwards' is not null
      and jsonb_typeof(mail -> 'forwards') = 'object'
    order by occurred_at, id limit 1`.execute(db)
  return rows[0]
}

/** What the colleague wrote is said by the customer no longer, or again. */
export async function setWriter(
  trx: Trx,
  workspaceId: string,
  caseId: string,
  from: string,
  author: { kind: 'customer' | 'other'; id: string | null },
): Promise<void> {
  await sql`
    update messages set author_kind = ${author.kind}, author_id = ${author.id}
    where workspace_id = ${workspaceId} and case_id = ${caseId} and direction = 'in' and kind = 'message'
      and mail ->> 'from' = ${from}`.execute(trx)
}
