import type { Reader } from '../../platform/db/database.ts'
import { verifiedHolder } from './identifier-queries.ts'
import { normaliseEmail } from './normalising.ts'

/** Whom the organisation's own signature names, if we know them: by its id for them, else by an address they proved. */
export async function customerSignedFor(
  db: Reader,
  workspaceId: string,
  { externalId, email }: { externalId: string; email: string | null },
): Promise<string | null> {
  const address = email && normaliseEmail(email)
  const holder =
    (await verifiedHolder(db, workspaceId, 'external', externalId)) ??
    (address ? await verifiedHolder(db, workspaceId, 'email', address) : undefined)
  return holder?.customerId ?? null
}
