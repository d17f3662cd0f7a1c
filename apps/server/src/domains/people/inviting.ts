import type { MadeInvitation, MemberInvitation, Role } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { hashToken, makeToken } from '../../platform/auth/token.ts'
import { refuseTaken } from '../../platform/db/refuse-taken.ts'
import { write } from '../../platform/db/write.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import * as queries from './invitation-queries.ts'
import { mailsPeople } from './mailing.ts'
import { invitationLink } from './mailing-invitations.ts'
import { managePeople } from './policy.ts'
import { memberRole, personByEmail } from './queries.ts'
import { queueLinkMail } from './queueing-link-mail.ts'
import { requireRank } from './ranks.ts'
import { teamsAmong } from './team-queries.ts'

const lastsMs = 7 * 24 * 60 * 60 * 1000

/** Invites somebody by a link that is shown once and, where mail can leave, sent to them. */
export async function invite(
  ctx: Context,
  actor: Actor,
  form: { email: string; role: Role; teamIds: string[] },
): Promise<MadeInvitation> {
  permit(actor, managePeople)
  requireRank(actor, form.role)
  const { workspaceId, personId } = actor
  if (!personId) throw new Refusal('auth.session-needed')
  await refuseMember(ctx, workspaceId, form.email)
  const mailed = await mailsPeople(ctx, workspaceId)
  const token = makeToken()
  const id = await write(ctx, async (trx) => {
    const teams = await teamsAmong(trx, workspaceId, form.teamIds)
    if (teams.length < new Set(form.teamIds).size) throw new Refusal('team.not-found')
    await queries.dropExpired(trx, workspaceId, form.email)
    const invitation = { workspaceId, ...form, teamIds: teams, inviterId: personId }
    const expiresAt = new Date(Date.now() + lastsMs)
    const made = await queries.insertInvitation(trx, {
      ...invitation,
      tokenHash: hashToken(token),
      expiresAt,
    })
    const data = { invitationId: made.id, role: form.role }
    await append(trx, actor, { kind: 'invitation.created', data })
    if (mailed) await queueLinkMail(ctx, trx, 'mail-invitation', workspaceId, token)
    return made.id
  }).catch(refuseTaken('invitations_pending', 'invitation.pending'))
  return await madeInvitation(ctx, workspaceId, { id, token, mailed })
}

/** A new link for an invitation whose link was lost or has run out; whoever makes it vouches for it from now on. */
export async function renewInvitation(ctx: Context, actor: Actor, id: string): Promise<MadeInvitation> {
  permit(actor, managePeople)
  const { workspaceId, personId } = actor
  if (!personId) throw new Refusal('auth.session-needed')
  const mailed = await mailsPeople(ctx, workspaceId)
  const token = makeToken()
  await write(ctx, async (trx) => {
    const link = {
      tokenHash: hashToken(token),
      expiresAt: new Date(Date.now() + lastsMs),
      inviterId: personId,
    }
    const renewed = await queries.renewPending(trx, workspaceId, id, link)
    if (!renewed) throw new Refusal('invitation.not-found')
    requireRank(actor, renewed.role)
    await append(trx, actor, { kind: 'invitation.renewed', data: { invitationId: id } })
    if (mailed) await queueLinkMail(ctx, trx, 'mail-invitation', workspaceId, token)
  })
  return await madeInvitation(ctx, workspaceId, { id, token, mailed })
}

async function madeInvitation(
  ctx: Context,
  workspaceId: string,
  { id, token, mailed }: { id: string; token: string; mailed: boolean },
): Promise<MadeInvitation> {
  const [row] = await queries.invitationsPage(ctx.db, workspaceId, { limit: 1, after: null, id })
  // Taken up or withdrawn in this very moment.
  if (!row) throw new Refusal('invitation.not-found')
  return { ...presentInvitation(row), link: invitationLink(ctx, token), mailed }
}

export async function listInvitations(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, managePeople)
  const after = decodeCursor(query.after, uuidForm)
  const rows = await queries.invitationsPage(ctx.db, actor.workspaceId, { limit: query.limit + 1, after })
  const { shown, next } = pageOf(rows, query.limit, (last) => [last.createdAt, last.id])
  return { items: shown.map(presentInvitation), next }
}

export async function revokeInvitation(ctx: Context, actor: Actor, id: string): Promise<void> {
  permit(actor, managePeople)
  await write(ctx, async (trx) => {
    const revoked = await queries.revokePending(trx, actor.workspaceId, id)
    if (!revoked) throw new Refusal('invitation.not-found')
    requireRank(actor, revoked.role)
    await append(trx, actor, { kind: 'invitation.revoked', data: { invitationId: id } })
  })
}

async function refuseMember(ctx: Context, workspaceId: string, email: string): Promise<void> {
  const person = await personByEmail(ctx.db, email)
  if (person && (await memberRole(ctx.db, workspaceId, person.id))) throw new Refusal('person.already-member')
}

type InvitationRow = Awaited<ReturnType<typeof queries.invitationsPage>>[number]

const presentInvitation = (row: InvitationRow): MemberInvitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  teamIds: row.teamIds,
  invitedBy: { id: row.inviterId, name: row.inviterName },
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  expired: row.expiresAt < new Date(),
})
