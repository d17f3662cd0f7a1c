import type { Language } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { followCustomer } from '../cases/following-customer.ts'
import type { ChatChannel } from '../channels/finding-chat.ts'
import { isPassingVisitor, joinCustomer } from '../customers/joining.ts'
import { vouchFor } from '../customers/vouching.ts'
import { identityTaken } from './errors.ts'
import { type Identity, readIdentityToken } from './identity-token.ts'
import { lockSession, moveSessions, type SessionRow, updateSession } from './session-queries.ts'
import { actorOfVisitor } from './visitor.ts'

/**
 * The shop has signed who its visitor is. What they wrote before stays theirs: a customer we knew only
 * by this dialogue becomes the one the shop names. A dialogue belongs to one shop customer for good.
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
    const customerId = session.customerId && (await become(trx, session, identity))
    await updateSession(trx, workspaceId, id, {
      externalId,
      name,
      email,
      verified: identity.email !== null,
      customerId,
    })
  })
}

/** Who the dialogue's customer is by the signature. */
async function become(trx: Trx, session: SessionRow, identity: Identity): Promise<string> {
  const { workspaceId, customerId } = session
  const actor = actorOfVisitor(session)
  const language = session.language as Language | null
  const vouched = await vouchFor(trx, actor, { customerId, ...identity, language })
  const into = vouched.customerId
  if (into === customerId || !customerId) return into
  if (!(await isPassingVisitor(trx, workspaceId, customerId))) return customerId
  const caseIds = await followCustomer(trx, actor, customerId, into)
  await moveSessions(trx, workspaceId, customerId, into)
  await joinCustomer(trx, actor, { from: customerId, into, caseIds, evidence: 'token' })
  return into
}
