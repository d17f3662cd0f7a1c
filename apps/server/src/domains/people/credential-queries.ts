import { type SqlBool, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

/** better-auth keeps a password as an account of the provider "credential". */
export async function setPasswordHash(trx: Trx, personId: string, hash: string): Promise<void> {
  await trx
    .insertInto('accounts')
    .values({ personId, accountId: personId, providerId: 'credential', password: hash })
    .onConflict((conflict) =>
      conflict.columns(['providerId', 'accountId']).doUpdateSet({ password: hash, updatedAt: sql`now()` }),
    )
    .execute()
}

export async function passwordHash(db: Reader, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('accounts')
    .select('password')
    .where('personId', '=', personId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  return row?.password ?? null
}

export const endSessions = (trx: Trx, personId: string) =>
  trx.deleteFrom('sessions').where('personId', '=', personId).execute()

/** Devices that were trusted to skip the second factor are asked for it again. */
export const forgetTrustedDevices = (db: Reader, personId: string) =>
  sql`delete from verifications where value = ${personId} and identifier like 'trust-device-%'`.execute(db)

/** Takes away every second proof, and what a trusted device was remembered by. */
export async function forgetSecondFactors(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('twoFactors').where('personId', '=', personId).execute()
  await trx.deleteFrom('passkeys').where('personId', '=', personId).execute()
  await trx.updateTable('people').set({ twoFactorEnabled: false }).where('id', '=', personId).execute()
  await forgetTrustedDevices(trx, personId)
}

/** Nothing is left with which this person could sign in. */
export async function forgetCredentials(trx: Trx, personId: string): Promise<void> {
  await endSessions(trx, personId)
  await forgetSecondFactors(trx, personId)
  await trx.deleteFrom('accounts').where('personId', '=', personId).execute()
}

export const sessionsOf = (db: Reader, personId: string) =>
  db
    .selectFrom('sessions')
    .select(['id', 'token', 'ipAddress', 'userAgent', 'createdAt', 'updatedAt'])
    .where('personId', '=', personId)
    .where(sql<SqlBool>`expires_at > now()`)
    .orderBy('updatedAt', 'desc')
    .limit(200)
    .execute()

export async function deleteSession(trx: Trx, personId: string, sessionId: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .where('id', '=', sessionId)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

export const touchSession = (db: Reader, id: string) =>
  db.updateTable('sessions').set({ updatedAt: sql`now()` }).where('id', '=', id).execute()

export const deleteExpired = async (db: Reader): Promise<void> => {
  await sql`delete from sessions where expires_at < now()`.execute(db)
  await sql`delete from verifications where expires_at < now()`.execute(db)
  await sql`delete from one_time_links where expires_at < now()`.execute(db)
}
