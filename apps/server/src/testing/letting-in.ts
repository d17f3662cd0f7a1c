import { createHmac } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { addPerson, type NewPerson } from '../domains/people/creating.ts'
import { systemActor } from '../platform/auth/actor.ts'
import { write } from '../platform/db/write.ts'
import type { Desk } from './desk.ts'

/** What a password is kept as is slow to work out, and is meant to be: here everybody has the same one. */
const hash = hashPassword('correct horse battery staple')

/** Makes somebody of the desk and answers the cookie of a session of theirs: signing in is tested where it lives. */
export async function letSomebodyIn(
  { ctx, workspaceId }: Desk,
  person: Omit<NewPerson, 'password'>,
): Promise<{ name: string; value: string }> {
  const kept = await hash
  const personId = await write(ctx, (trx) => addPerson(trx, systemActor(workspaceId), person, kept))
  const { internalAdapter, authCookies, secret } = await ctx.signIn.$context
  const { token } = await internalAdapter.createSession(personId)
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return { name: authCookies.sessionToken.name, value: encodeURIComponent(`${token}.${signature}`) }
}
