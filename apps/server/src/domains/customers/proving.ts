import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import {
  addIdentifier,
  identifierOfCustomer,
  identifiersOf,
  lockAddress,
  markVerified,
  touchIdentifier,
  verifiedHolder,
} from './identifier-queries.ts'
import { areOne } from './knowing-as-one.ts'
import type { Evidence, IdentifierTable } from './tables.ts'

type Proof = { customerId: string; kind: IdentifierTable['kind']; value: string; evidence: Evidence }

/**
 * An address was proved to be this customer's. Answers its identifier, or null when another customer
 * already holds it as proved: then only the evidence is written down, and people decide whether the
 * two are one.
 */
export async function proveIdentifier(trx: Trx, actor: Actor, proof: Proof): Promise<string | null> {
  const { workspaceId } = actor
  await lockAddress(trx, workspaceId, proof.kind, proof.value)
  const holder = await verifiedHolder(trx, workspaceId, proof.kind, proof.value)
  if (holder && !(await areOne(trx, workspaceId, holder.customerId, proof.customerId))) {
    await append(trx, actor, {
      kind: 'identifier.contested',
      customerId: proof.customerId,
      identifierId: holder.id,
      data: { heldBy: holder.customerId, evidence: proof.evidence },
    })
    return null
  }
  if (holder) return holder.id
  const claimed = await identifierOfCustomer(trx, workspaceId, proof.customerId, proof.kind, proof.value)
  const identifierId = claimed
    ? await markVerified(trx, workspaceId, claimed.id, proof.evidence)
    : await addIdentifier(trx, workspaceId, { ...proof, status: 'verified', at: new Date() })
  await append(trx, actor, {
    kind: 'identifier.verified',
    customerId: proof.customerId,
    identifierId,
    data: { evidence: proof.evidence },
  })
  return identifierId
}

/** Whether an address is a customer's already, or they have claimed fewer than so many of its kind in the same way. */
export async function mayClaim(
  trx: Trx,
  workspaceId: string,
  { customerId, kind, value, evidence }: Proof,
  most: number,
): Promise<boolean> {
  const all = await identifiersOf(trx, workspaceId, customerId)
  if (all.some((own) => own.kind === kind && own.value === value)) return true
  const claimed = all.filter(
    (own) => own.kind === kind && own.status === 'claimed' && own.evidence === evidence,
  )
  return claimed.length < most
}

/** The customer says that an address is theirs; nothing follows from it until it is proved. */
export async function claimIdentifier(trx: Trx, actor: Actor, claim: Proof): Promise<string> {
  const known = await identifierOfCustomer(trx, actor.workspaceId, claim.customerId, claim.kind, claim.value)
  if (known) {
    await touchIdentifier(trx, actor.workspaceId, known.id, new Date())
    return known.id
  }
  const identifierId = await addIdentifier(trx, actor.workspaceId, {
    ...claim,
    status: 'claimed',
    at: new Date(),
  })
  await append(trx, actor, {
    kind: 'identifier.claimed',
    customerId: claim.customerId,
    identifierId,
    data: { evidence: claim.evidence },
  })
  return identifierId
}
