import type { Session } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { attemptLimits } from '../../platform/auth/attempts.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { deleteSession, forgetTrustedDevices, sessionsOf } from './credential-queries.ts'
import { refuseWeakPassword } from './judging-passwords.ts'
import { offerLetIn } from './letting-in.ts'
import { organisationsOf, personByEmail, personById, workspacesOf } from './queries.ts'

/** One's own sessions. Tokens stay here: a list of them would be a list of keys. */
export async function listSessions(ctx: Context, actor: Actor, current: string | null) {
  const rows = await sessionsOf(ctx.db, personOf(actor))
  const items = rows.map(
    (row): Session => ({
      id: row.id,
      current: row.token === current,
      address: row.ipAddress || null,
      userAgent: row.userAgent || null,
      createdAt: row.createdAt.toISOString(),
      lastUsedAt: row.updatedAt.toISOString(),
    }),
  )
  return { items, next: null }
}

export async function endSession(ctx: Context, actor: Actor, sessionId: string): Promise<void> {
  const personId = personOf(actor)
  await write(ctx, async (trx) => {
    if (!(await deleteSession(trx, personId, sessionId))) throw new Refusal('session.not-found')
    await append(trx, actor, { kind: 'session.ended', data: { personId } })
  })
  ctx.actors.clear()
}

/** The body of a change of one's own password; what it looks like is for better-auth to judge. */
export async function refuseWeakChange(ctx: Context, actor: Actor | null, body: unknown): Promise<void> {
  const password = (body as { newPassword?: unknown } | null)?.newPassword
  const person = actor?.kind === 'person' && actor.id ? await personById(ctx.db, actor.id) : undefined
  if (!person || typeof password !== 'string') return
  const { name, email } = person
  const organisations = await organisationsOf(ctx.db, person.id)
  await refuseWeakPassword(password, { name, email, organisations })
}

const told = {
  'sign-out': 'person.signed-out',
  'change-password': 'person.password-changed',
  'two-factor/verify-totp': 'person.two-factor-enabled',
  'two-factor/disable': 'person.two-factor-disabled',
  'two-factor/generate-backup-codes': 'person.recovery-codes-made',
  'passkey/verify-registration': 'person.passkey-added',
  'passkey/delete-passkey': 'person.passkey-removed',
} as const

/** Tells the log what somebody did to their own sign-in. `actor`: who they were before. */
export async function noteAccountChange(ctx: Context, actor: Actor | null, path: string): Promise<void> {
  const kind = (told as Record<string, (typeof told)[keyof typeof told]>)[path]
  if (!kind || actor?.kind !== 'person') return
  if (path === 'change-password') await forgetTrustedDevices(ctx.db, actor.id!)
  await write(ctx, (trx) => append(trx, actor, { kind, data: { personId: actor.id! } }))
}

/** Notes that somebody has tried an account's password too often. */
export async function noteBlockedSignIn(
  ctx: Context,
  email: string | null,
  by: keyof typeof attemptLimits,
): Promise<void> {
  const person = email ? await personByEmail(ctx.db, email.trim().toLowerCase()) : undefined
  if (!person) return
  for (const workspaceId of await workspacesOf(ctx.db, person.id)) {
    const event = { kind: 'person.sign-in-blocked', data: { personId: person.id } } as const
    await write(ctx, (trx) => append(trx, systemActor(workspaceId), event))
  }
  if (by === 'strangers') await offerLetIn(ctx, person.id)
}

function personOf(actor: Actor): string {
  if (actor.kind !== 'person' || !actor.id) throw new Refusal('auth.session-needed')
  return actor.id
}
