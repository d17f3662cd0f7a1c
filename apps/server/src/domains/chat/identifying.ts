import type { Language } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { areOne, isPassingVisitor } from '../customers/knowing-as-one.ts'
import { uniteCustomers } from '../customers/uniting.ts'
import { vouchFor } from '../customers/vouching.ts'
import { identityTaken } from './errors.ts'
import type { ChatChannel } from './finding-chat.ts'
import { type Identity, readIdentityToken } from './identity-token.ts'
import { lockSession, type SessionRow, updateSession } from './session-queries.ts'
import { actorOfVisitor } from './visitor.ts'

/**
 * The shop has signed who its visitor is. What they wrote before stays theirs: a customer we knew only
 * by this dialogue is one with whom the shop names. A dialogue belongs to one shop customer for good.
 */
export async function identify(
  ctx: Context,
  channel: ChatChannel,
  { workspaceId, id }: SessionRow,
  token: string,
): Promise<void> {
  const identity = await readIdentityToken(token, channel.key, channel.identitySecret)
  await write(ctx, async (trx) => {
    const session = await lockSession(trx, workspaceId, id)
    if (session.externalId && session.externalId !== identity.externalId) throw identityTaken()
    const { externalId, name, email } = { ...identity, email: identity.email ?? session.email }
    const same = session.externalId === externalId && session.name === name && session.email === email
    if (same) return
    if (session.customerId) await become(trx, session, session.customerId, identity)
    await updateSession(trx, workspaceId, id, {
      externalId,
      name,
      email,
      verified: identity.email !== null,
    })
  })
}

/** The dialogue's customer is whom the signature names, unless another has proved to be them. */
async function become(trx: Trx, session: SessionRow, customerId: string, identity: Identity): Promise<void> {
  const { workspaceId } = session
  const actor = actorOfVisitor(session)
  const language = session.language as Language | null
  const vouched = await vouchFor(trx, actor, { customerId, ...identity, language })
  const into = vouched.customerId
  if (await areOne(trx, workspaceId, customerId, into)) return
  if (!(await isPassingVisitor(trx, workspaceId, customerId))) return
  await uniteCustomers(trx, actor, { from: customerId, into, evidence: 'token' })
}
