import { type SqlBool, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { LinkPurpose } from './tables.ts'

/** Set-up is decided by one process and one request at a time. */
export const lockSetUp = (trx: Trx) => sql`select pg_advisory_xact_lock(4101)`.execute(trx)

export const isSetUp = async (db: Reader): Promise<boolean> =>
  (await db.selectFrom('workspaces').select('id').limit(1).executeTakeFirst()) !== undefined

export const insertLink = (
  trx: Trx,
  link: { tokenHash: string; purpose: LinkPurpose; personId: string | null; expiresAt: Date },
) => trx.insertInto('oneTimeLinks').values(link).execute()

export const findLink = (db: Reader, purpose: LinkPurpose, tokenHash: string) =>
  db
    .selectFrom('oneTimeLinks')
    .select(['personId', 'expiresAt'])
    .where('tokenHash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where(sql<SqlBool>`expires_at > now()`)
    .executeTakeFirst()

/** Uses a link up; undefined when it is unknown, expired or was used by somebody quicker. */
export const takeLink = (trx: Trx, purpose: LinkPurpose, tokenHash: string) =>
  trx
    .deleteFrom('oneTimeLinks')
    .where('tokenHash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where(sql<SqlBool>`expires_at > now()`)
    .returning('personId')
    .executeTakeFirst()

export const dropLinks = (trx: Trx, purpose: LinkPurpose, personId: string | null) =>
  trx
    .deleteFrom('oneTimeLinks')
    .where('purpose', '=', purpose)
    .$if(personId !== null, (query) => query.where('personId', '=', personId))
    .execute()

/** The owner who has been one longest, or the one with this address. */
export const ownerForRecovery = (db: Reader, email: string | null) =>
  db
    .selectFrom('members')
    .innerJoin('people', 'people.id', 'members.personId')
    .select(['people.id', 'people.name', 'people.email', 'members.workspaceId'])
    .where('members.role', '=', 'owner')
    .$if(email !== null, (query) => query.where('people.email', '=', email))
    .orderBy('members.createdAt')
    .executeTakeFirst()
