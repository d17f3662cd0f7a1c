import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

export interface KeyClaim {
  workspaceId: string
  key: string
  requestHash: string
}

export interface EarlierRequest {
  requestHash: string
  /** False while the first request is still under way. */
  answered: boolean
  status: number
  response: unknown
}

/** What a row says until the answer is known. */
const underWay = 0

/**
 * Null when the key is now ours. A claim older than a minute belongs to a process that died
 * (no writing transaction lives longer than 30 s), so it is taken over.
 */
export async function claimKey(db: Db, claim: KeyClaim): Promise<EarlierRequest | null> {
  const claimed = await sql`
    insert into idempotency_keys (workspace_id, key, request_hash, status, response)
    values (${claim.workspaceId}, ${claim.key}, ${claim.requestHash}, ${underWay}, 'null')
    on conflict (workspace_id, key) do update set created_at = now()
      where idempotency_keys.status = ${underWay}
        and idempotency_keys.request_hash = excluded.request_hash
        and idempotency_keys.created_at < now() - interval '1 minute'
    returning 1`.execute(db)
  if (claimed.rows.length > 0) return null
  const row = await db
    .selectFrom('idempotencyKeys')
    .selectAll()
    .where('workspaceId', '=', claim.workspaceId)
    .where('key', '=', claim.key)
    .executeTakeFirst()
  // Released between the two statements: the caller comes again.
  if (!row) return { requestHash: claim.requestHash, answered: false, status: underWay, response: null }
  return { ...row, answered: row.status !== underWay }
}

export async function keepAnswer(db: Db, claim: KeyClaim, status: number, json: string): Promise<void> {
  await db
    .updateTable('idempotencyKeys')
    .set({ status, response: json })
    .where('workspaceId', '=', claim.workspaceId)
    .where('key', '=', claim.key)
    .execute()
}

export async function releaseKey(db: Db, claim: KeyClaim): Promise<void> {
  await db
    .deleteFrom('idempotencyKeys')
    .where('workspaceId', '=', claim.workspaceId)
    .where('key', '=', claim.key)
    .where('status', '=', underWay)
    .execute()
}

/** Where no other process can be at work on them: those of requests that were never answered. */
export async function freeClaims(db: Db): Promise<void> {
  await db.deleteFrom('idempotencyKeys').where('status', '=', underWay).execute()
}

export async function forgetOldKeys(db: Db): Promise<void> {
  await db
    .deleteFrom('idempotencyKeys')
    .where('createdAt', '<', sql<Date>`now() - interval '24 hours'`)
    .execute()
}
