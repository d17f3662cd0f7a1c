import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { lockAddress, verifiedHolder } from './identifier-queries.ts'
import { type Recognised, recognise } from './recognising.ts'

/**
 * Whom one of us means by an address: who has proved it, else whom mail has claimed it for, else somebody new. Nobody
 * outside has said that they are that customer, so nothing is opened to them by it.
 */
export async function customerAt(
  trx: Trx,
  actor: Actor,
  { address, name }: { address: string; name: string | null },
): Promise<Pick<Recognised, 'customerId' | 'identifierId'>> {
  await lockAddress(trx, actor.workspaceId, 'email', address)
  const holder = await verifiedHolder(trx, actor.workspaceId, 'email', address)
  if (holder) return { customerId: holder.customerId, identifierId: holder.id }
  return await recognise(trx, actor, {
    kind: 'email',
    value: address,
    verified: false,
    evidence: 'mail',
    name,
  })
}
