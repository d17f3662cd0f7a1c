import type { Language } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { ownAddresses } from '../channels/own-addresses.ts'
import { lockAddress, verifiedHolder } from './identifier-queries.ts'
import { normaliseEmail } from './normalising.ts'
import { proveIdentifier } from './proving.ts'
import { insertCustomer, touchCustomer } from './queries.ts'

export interface Vouched {
  /** Who they have been to us so far. */
  customerId: string | null
  /** The organisation's own id for them. */
  externalId: string
  email: string | null
  name: string | null
  language: Language | null
}

/**
 * The organisation itself says who somebody is, by a signature of its own. Its id for them is proof, and
 * so is the address it names, unless somebody else has proved that address already. Answers the customer
 * they are by it: perhaps another than they have been so far, and then it is for the caller to unite them.
 */
export async function vouchFor(
  trx: Trx,
  actor: Actor,
  { customerId, externalId, name, language, ...given }: Vouched,
): Promise<{ customerId: string; identifierId: string }> {
  const { workspaceId } = actor
  const email = given.email && normaliseEmail(given.email)
  const isOurs = await ownAddresses(trx, workspaceId)
  const address = email && !isOurs(email) ? email : null
  await lockAddress(trx, workspaceId, 'external', externalId)
  const holder =
    (await verifiedHolder(trx, workspaceId, 'external', externalId)) ??
    (address ? await verifiedHolder(trx, workspaceId, 'email', address) : undefined)
  const at = new Date()
  const known = holder?.customerId ?? customerId
  const target = known ?? (await insertCustomer(trx, workspaceId, { name, language, lastContactAt: at }))
  if (known) await touchCustomer(trx, workspaceId, known, { at, name, language })
  const proof = { customerId: target, evidence: 'token' as const }
  const identifierId = await proveIdentifier(trx, actor, { ...proof, kind: 'external', value: externalId })
  if (address) await proveIdentifier(trx, actor, { ...proof, kind: 'email', value: address })
  // Held by the target alone: the lock above keeps anybody else from proving it meanwhile.
  return { customerId: target, identifierId: identifierId! }
}
