import type { AcceptInvitation, InvitationPreview } from '@polku/contract'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { guess } from '../../platform/auth/attempts.ts'
import { hashToken } from '../../platform/auth/token.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { noteBlockedSignIn } from './account.ts'
import { addPerson } from './creating.ts'
import { passwordHash } from './credential-queries.ts'
import { invitationByToken, takeInvitation } from './invitation-queries.ts'
import { refuseWeakPassword } from './judging-passwords.ts'
import { personByEmail } from './queries.ts'
import { joinTeams, teamsAmong } from './team-queries.ts'

export async function previewInvitation(ctx: Context, token: string): Promise<InvitationPreview> {
  const invitation = await findInvitation(ctx, token)
  return {
    workspace: invitation.workspaceName,
    language: invitation.language,
    email: invitation.email,
    role: invitation.role,
    invitedBy: invitation.inviterName,
    known: (await ownPassword(ctx, invitation.email)) !== null,
  }
}

/**
 * Makes the invited person a member. Who has a password here already proves it instead of setting one, within
 * the same limits as when signing in. `address`: the client's.
 */
export async function acceptInvitation(
  ctx: Context,
  form: AcceptInvitation,
  address: string,
): Promise<{ email: string }> {
  const invitation = await findInvitation(ctx, form.token)
  const known = await ownPassword(ctx, invitation.email)
  if (known !== null)
    await provePassword(ctx, { hash: known, password: form.password }, invitation.email, address)
  else {
    const { email, workspaceName } = invitation
    await refuseWeakPassword(form.password, { name: form.name, email, organisations: [workspaceName] })
  }
  const hash = known === null ? await hashPassword(form.password) : null
  const { workspaceId, email, role } = invitation
  await write(ctx, async (trx) => {
    if (!(await takeInvitation(trx, workspaceId, invitation.id))) throw new Refusal('link.invalid')
    const person = { name: form.name, email, role, language: form.language }
    const personId = await addPerson(trx, systemActor(workspaceId), person, hash)
    await joinTeams(trx, workspaceId, personId, await teamsAmong(trx, workspaceId, invitation.teamIds))
    const data = { invitationId: invitation.id, personId }
    await append(trx, systemActor(workspaceId), { kind: 'invitation.accepted', data })
  })
  return { email }
}

async function provePassword(
  ctx: Context,
  proof: { hash: string; password: string },
  account: string,
  address: string,
): Promise<void> {
  const right = await guess(ctx.pool, {
    account,
    address,
    make: () => verifyPassword(proof),
    isRight: (is) => is,
    onBlocked: (blocked, by) => noteBlockedSignIn(ctx, blocked, by),
  })
  if (!right) throw new Refusal('person.password-wrong')
}

async function findInvitation(ctx: Context, token: string) {
  const invitation = await invitationByToken(ctx.db, hashToken(token))
  if (!invitation) throw new Refusal('link.invalid')
  return invitation
}

async function ownPassword(ctx: Context, email: string): Promise<string | null> {
  const person = await personByEmail(ctx.db, email)
  return person ? await passwordHash(ctx.db, person.id) : null
}
