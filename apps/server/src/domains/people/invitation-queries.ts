import type { Role } from '@polku/contract'
import { type SqlBool, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'

export const invitationsPage = (
  db: Reader,
  workspaceId: string,
  page: { limit: number; after: { id: string } | null; id?: string },
) =>
  db
    .selectFrom('invitations')
    .innerJoin('people', 'people.id', 'invitations.inviterId')
    .select([
      'invitations.id',
      'invitations.email',
      'role',
      'teamIds',
      'inviterId',
      'people.name as inviterName',
    ])
    .select(['invitations.createdAt', 'expiresAt'])
    .where('workspaceId', '=', workspaceId)
    .where('status', '=', 'pending')
    .$if(page.id !== undefined, (query) => query.where('invitations.id', '=', page.id!))
    .$if(page.after !== null, (query) => query.where('invitations.id', '<', page.after!.id))
    .orderBy('invitations.id', 'desc')
    .limit(page.limit)
    .execute()

export const insertInvitation = (
  trx: Trx,
  invitation: {
    workspaceId: string
    email: string
    role: Role
    teamIds: string[]
    inviterId: string
    tokenHash: string
    expiresAt: Date
  },
) => trx.insertInto('invitations').values(invitation).returning('id').executeTakeFirstOrThrow()

/** An invitation that has run out makes room for a new one. */
export const dropExpired = (trx: Trx, workspaceId: string, email: string) =>
  trx
    .updateTable('invitations')
    .set({ status: 'revoked' })
    .where('workspaceId', '=', workspaceId)
    .where('email', '=', email)
    .where('status', '=', 'pending')
    .where(sql<SqlBool>`expires_at <= now()`)
    .execute()

export const revokePending = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .updateTable('invitations')
    .set({ status: 'revoked' })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .returning('role')
    .executeTakeFirst()

/** Gives an open invitation another link; it belongs to whoever made the link. Also one that has run out. */
export const renewPending = (
  trx: Trx,
  workspaceId: string,
  id: string,
  link: { tokenHash: string; expiresAt: Date; inviterId: string },
) =>
  trx
    .updateTable('invitations')
    .set(link)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .returning(['email', 'role'])
    .executeTakeFirst()

/** Ends what somebody has invited to and may not grant any more. */
export const revokeInvitationsBy = (trx: Trx, workspaceId: string, inviterId: string, roles: Role[]) =>
  trx
    .updateTable('invitations')
    .set({ status: 'revoked' })
    .where('workspaceId', '=', workspaceId)
    .where('inviterId', '=', inviterId)
    .where('status', '=', 'pending')
    .where(sql<SqlBool>`role = any(${roles})`)
    .execute()

export const invitationByToken = (db: Reader, tokenHash: string) =>
  db
    .selectFrom('invitations')
    .innerJoin('workspaces', 'workspaces.id', 'invitations.workspaceId')
    .innerJoin('people', 'people.id', 'invitations.inviterId')
    .select(['invitations.id', 'invitations.workspaceId', 'invitations.email', 'role', 'teamIds'])
    .select([
      'workspaces.name as workspaceName',
      'workspaces.language',
      'workspaces.timeZone',
      'people.name as inviterName',
    ])
    .select('invitations.expiresAt')
    .where('tokenHash', '=', tokenHash)
    .where('status', '=', 'pending')
    .where(sql<SqlBool>`expires_at > now()`)
    .executeTakeFirst()

/** Uses an invitation up; undefined when somebody was quicker. */
export const takeInvitation = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .updateTable('invitations')
    .set({ status: 'accepted' })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .where(sql<SqlBool>`expires_at > now()`)
    .returning('id')
    .executeTakeFirst()
