import type { MailedRecoveryLink, RecoveryLink } from '@polku/contract'
import { hashPassword } from 'better-auth/crypto'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import { letBackIn } from '../../platform/auth/attempts.ts'
import { permit } from '../../platform/auth/permit.ts'
import { hashToken, makeToken } from '../../platform/auth/token.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { endSessions, forgetSecondFactors, setPasswordHash } from './credential-queries.ts'
import { refuseWeakPassword } from './judging-passwords.ts'
import * as links from './link-queries.ts'
import { mailsPeople } from './mailing.ts'
import { recoveryLink } from './mailing-recovery.ts'
import { handledRole } from './managing-people.ts'
import { managePeople } from './policy.ts'
import { lockPerson, organisationsOf, personById, workspacesOf } from './queries.ts'
import { queueLinkMail } from './queueing-link-mail.ts'

const linkLastsMs = 60 * 60 * 1000

/** For `npm run owner`: a token with which a locked-out owner sets a new password, or null without such an owner. */
export async function recoveryToken(
  ctx: Context,
  email: string | null,
): Promise<{ token: string; name: string; email: string } | null> {
  const owner = await links.ownerForRecovery(ctx.db, email)
  if (!owner) return null
  const token = await write(ctx, async (trx) => {
    const data = { personId: owner.id }
    await append(trx, systemActor(owner.workspaceId), { kind: 'person.recovery-asked', data })
    return await newToken(trx, owner.id, new Date(Date.now() + linkLastsMs))
  })
  return { token, name: owner.name, email: owner.email }
}

/** A link by which a colleague who is locked out sets a new password, for whoever manages people to pass on. */
export async function makeRecoveryLink(ctx: Context, actor: Actor, personId: string): Promise<RecoveryLink> {
  permit(actor, managePeople)
  // In a session left open, somebody could take over the very account it belongs to.
  if (actor.personId === personId) throw new Refusal('person.own-recovery')
  const expiresAt = new Date(Date.now() + linkLastsMs)
  const token = await write(ctx, async (trx) => {
    await lockPerson(trx, personId)
    await handledRole(trx, actor, personId)
    if ((await workspacesOf(trx, personId)).length > 1) throw new Refusal('person.member-elsewhere')
    await append(trx, actor, { kind: 'person.recovery-offered', data: { personId } })
    return await newToken(trx, personId, expiresAt)
  })
  const person = await personById(ctx.db, personId)
  const mailTo = person && (await mailsPeople(ctx, actor.workspaceId)) ? person.email : null
  return { link: recoveryLink(ctx.config.url, token), expiresAt: expiresAt.toISOString(), mailTo }
}

/** Sends a link that was just made to the one it is for; whoever made it has it before them. */
export async function mailRecoveryLink(
  ctx: Context,
  actor: Actor,
  personId: string,
  link: string,
): Promise<MailedRecoveryLink> {
  permit(actor, managePeople)
  const mails = await mailsPeople(ctx, actor.workspaceId)
  return await write(ctx, async (trx) => {
    await handledRole(trx, actor, personId)
    if (!mails) throw new Refusal('person.no-mail')
    const token = (URL.canParse(link) && new URL(link).searchParams.get('token')) || ''
    const found = await links.findLink(trx, 'recovery', hashToken(token))
    const person = await personById(trx, personId)
    if (!person || found?.personId !== personId) throw new Refusal('link.invalid')
    await append(trx, actor, { kind: 'person.recovery-mailed', data: { personId } })
    await queueLinkMail(ctx, trx, 'mail-recovery', actor.workspaceId, token)
    return { to: person.email }
  })
}

/** Ends the links that were made for them before. */
async function newToken(trx: Trx, personId: string, expiresAt: Date): Promise<string> {
  const token = makeToken()
  await links.dropLinks(trx, 'recovery', personId)
  await links.insertLink(trx, { tokenHash: hashToken(token), purpose: 'recovery', personId, expiresAt })
  return token
}

export async function previewRecovery(ctx: Context, token: string) {
  const { name, email, language } = await recoveredBy(ctx, token)
  return { name, email, language }
}

async function recoveredBy(ctx: Context, token: string) {
  const link = await links.findLink(ctx.db, 'recovery', hashToken(token))
  const person = link?.personId ? await personById(ctx.db, link.personId) : undefined
  if (!person) throw new Refusal('link.invalid')
  return person
}

/**
 * Sets the password, ends every session and takes away second factors, which may be lost too. Whoever does so may
 * sign in from where they are, however much the account is being guessed.
 */
export async function recover(ctx: Context, token: string, password: string, address: string): Promise<void> {
  const { id, name, email } = await recoveredBy(ctx, token)
  const organisations = await organisationsOf(ctx.db, id)
  await refuseWeakPassword(password, { name, email, organisations })
  const hash = await hashPassword(password)
  await write(ctx, async (trx) => {
    const link = await links.takeLink(trx, 'recovery', hashToken(token))
    if (!link?.personId) throw new Refusal('link.invalid')
    const { personId } = link
    await setPasswordHash(trx, personId, hash)
    await endSessions(trx, personId)
    await forgetSecondFactors(trx, personId)
    for (const workspaceId of await workspacesOf(trx, personId)) {
      await append(trx, systemActor(workspaceId), {
        kind: 'person.recovered',
        data: { personId },
      })
    }
  })
  await letBackIn(ctx.pool, email, address)
  ctx.actors.clear()
}
