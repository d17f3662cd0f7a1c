import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { identifiersOf, lockAddress, verifiedHolder } from './identifier-queries.ts'
import { proveIdentifier } from './proving.ts'
import { type Recognised, recognise, type Sender } from './recognising.ts'

/** Whether an address that mail has claimed is all a customer is known by. */
export async function isKnownByClaim(trx: Trx, workspaceId: string, customerId: string, value: string) {
  const known = await identifiersOf(trx, workspaceId, customerId)
  return known.every((one) => one.kind === 'email' && one.value === value && one.evidence === 'mail')
}

/**
 * A sender who could only be taken at their word has been proved after all. Answers whom they would have
 * been taken for had it been proved at first: who holds the address, else somebody new. That is the
 * claimant themself where nothing but proved mail speaks of them (`alone`).
 */
export async function proveLate(
  trx: Trx,
  actor: Actor,
  claimant: { customerId: string; alone: boolean },
  sender: Omit<Sender, 'verified' | 'evidence'>,
): Promise<Pick<Recognised, 'customerId' | 'identifierId'>> {
  const { workspaceId } = actor
  await lockAddress(trx, workspaceId, sender.kind, sender.value)
  const held = await verifiedHolder(trx, workspaceId, sender.kind, sender.value)
  if (held || !claimant.alone)
    return await recognise(trx, actor, { ...sender, verified: true, evidence: 'mail' })
  const proof = { customerId: claimant.customerId, kind: sender.kind, value: sender.value }
  const identifierId = await proveIdentifier(trx, actor, { ...proof, evidence: 'mail' })
  // Nobody else holds it: the lock keeps it so.
  return { customerId: claimant.customerId, identifierId: identifierId! }
}
