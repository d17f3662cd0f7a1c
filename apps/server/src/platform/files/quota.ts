import type { Reader } from '../db/database.ts'
import { Refusal } from '../http/refusal.ts'
import { type Allowance, countBytes } from './quota-queries.ts'

/**
 * Lets something be stored within the allowances of whoever sends it. As many bytes as may come are counted
 * before they do, and those that did not come are given back. Throws file.quota beyond.
 */
export async function withinQuota<Stored extends { size: number }>(
  db: Reader,
  workspaceId: string,
  allowances: Allowance[],
  atMost: number,
  store: () => Promise<Stored>,
): Promise<Stored> {
  const giveBack = (bytes: number) => countBytes(db, workspaceId, allowances, -bytes)
  const usedUp = await countBytes(db, workspaceId, allowances, atMost)
  if (usedUp.length > 0) {
    await giveBack(atMost)
    const retryAfter = Math.max(1, ...usedUp.map(({ seconds }) => seconds))
    throw new Refusal('file.quota', undefined, { retryAfter })
  }
  // What was refused stays counted: it came all the same.
  const stored = await store()
  if (stored.size < atMost) await giveBack(atMost - stored.size)
  return stored
}
