import type { Language } from '@polku/contract'
import type { Trx } from '../../platform/db/database.ts'
import { claimIdentifier } from '../customers/proving.ts'
import { recognise } from '../customers/recognising.ts'
import { vouchFor } from '../customers/vouching.ts'
import type { SessionRow } from './session-queries.ts'
import { actorOfVisitor } from './visitor.ts'

/** The customer who writes: as the shop has signed, else a visitor nobody knows yet. */
export async function recogniseVisitor(
  trx: Trx,
  session: SessionRow,
): Promise<{ customerId: string; identifierId: string }> {
  const { customerId, identifierId, externalId, name, email } = session
  if (customerId && identifierId) return { customerId, identifierId }
  const actor = actorOfVisitor(session)
  const language = session.language as Language | null
  if (externalId) {
    const vouched = await vouchFor(trx, actor, { customerId: null, externalId, email, name, language })
    return { customerId: vouched.customerId, identifierId: vouched.identifierId }
  }
  const { isNew, ...visitor } = await recognise(trx, actor, {
    kind: 'visitor',
    value: session.id,
    verified: true,
    evidence: 'chat',
    name,
    language,
  })
  if (email)
    await claimIdentifier(trx, actor, {
      customerId: visitor.customerId,
      kind: 'email',
      value: email,
      evidence: 'chat',
    })
  return visitor
}
