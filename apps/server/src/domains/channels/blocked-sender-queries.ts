import { sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

export const blockedSendersPage = (
  db: Reader,
  workspaceId: string,
  page: { limit: number; after: string | null; pattern?: string },
) =>
  db
    .selectFrom('blockedSenders')
    .leftJoin('people', 'people.id', 'blockedSenders.createdBy')
    .select(['pattern', 'blockedSenders.createdAt', 'createdBy', 'people.name as createdByName'])
    .where('workspaceId', '=', workspaceId)
    .$if(page.pattern !== undefined, (query) => query.where('pattern', '=', page.pattern!))
    .$if(page.after !== null, (query) => query.where('pattern', '>', page.after!))
    .orderBy('pattern')
    .limit(page.limit)
    .execute()

/** Answers false when it was blocked already. */
export async function insertBlockedSender(
  trx: Trx,
  workspaceId: string,
  pattern: string,
  createdBy: string | null,
): Promise<boolean> {
  const row = await trx
    .insertInto('blockedSenders')
    .values({ workspaceId, pattern, createdBy })
    .onConflict((conflict) => conflict.doNothing())
    .returning('pattern')
    .executeTakeFirst()
  return row !== undefined
}

export async function deleteBlockedSender(trx: Trx, workspaceId: string, pattern: string): Promise<boolean> {
  const row = await trx
    .deleteFrom('blockedSenders')
    .where('workspaceId', '=', workspaceId)
    .where('pattern', '=', pattern)
    .returning('pattern')
    .executeTakeFirst()
  return row !== undefined
}

/** Those of the addresses that are blocked, themselves or by their domain. */
export async function blockedAddresses(
  db: Reader,
  workspaceId: string,
  addresses: string[],
): Promise<string[]> {
  const domainOf = (address: string) => address.slice(address.lastIndexOf('@'))
  const rows = await db
    .selectFrom('blockedSenders')
    .select('pattern')
    .where('workspaceId', '=', workspaceId)
    .where('pattern', '=', sql<string>`any(${[...addresses, ...addresses.map(domainOf)]}::text[])`)
    .execute()
  const patterns = rows.map(({ pattern }) => pattern)
  return addresses.filter((one) => patterns.includes(one) || patterns.includes(domainOf(one)))
}
