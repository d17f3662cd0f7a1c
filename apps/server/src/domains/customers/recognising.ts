import type { Language } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import { addIdentifier, identifierFor, lockAddress, touchIdentifier } from './identifier-queries.ts'
import { insertCustomer, touchCustomer } from './queries.ts'
import type { Evidence, IdentifierTable } from './tables.ts'

/** Somebody who has just reached us, and what we can say of the address they came by. */
export interface Sender {
  kind: IdentifierTable['kind']
  /** Normalised. */
  value: string
  /** Proved to be theirs, not only written in the From line. */
  verified: boolean
  evidence: Evidence
  name?: string | null
  language?: Language | null
  at?: Date
  /** Someone who sends spam has not been in contact: they are kept, but not among the customers listed. */
  spam?: boolean | undefined
}

export interface Recognised {
  customerId: string
  identifierId: string
  isNew: boolean
}

/** Somebody who has given no address that answers could go to: each such is a customer of their own. */
export async function meetNameless(
  trx: Trx,
  actor: Actor,
  { name, language, spam }: Pick<Sender, 'name' | 'language' | 'spam'>,
): Promise<string> {
  const at = new Date()
  const customerId = await insertCustomer(trx, actor.workspaceId, {
    name: name ?? null,
    language: language ?? null,
    lastContactAt: spam ? null : at,
  })
  await append(trx, actor, {
    kind: 'customer.appeared',
    customerId,
    occurredAt: at,
    data: { evidence: 'mail' },
  })
  return customerId
}

/**
 * Finds the customer a sender is, or makes one. A proved address leads to the customer who holds it
 * as proved; an unproved one only ever to the customer that mail has claimed it for, so that writing
 * somebody's address in a From line opens nothing of theirs.
 */
export async function recognise(trx: Trx, actor: Actor, sender: Sender): Promise<Recognised> {
  await lockAddress(trx, actor.workspaceId, sender.kind, sender.value)
  const at = sender.at ?? new Date()
  const contactAt = sender.spam ? null : at
  const known = await identifierFor(trx, actor.workspaceId, sender)
  if (known) {
    await touchIdentifier(trx, actor.workspaceId, known.id, at)
    await touchCustomer(trx, actor.workspaceId, known.customerId, {
      at: contactAt,
      name: sender.name,
      language: sender.language,
    })
    return { customerId: known.customerId, identifierId: known.id, isNew: false }
  }
  const customerId = await insertCustomer(trx, actor.workspaceId, {
    name: sender.name ?? null,
    language: sender.language ?? null,
    lastContactAt: contactAt,
  })
  const identifierId = await addIdentifier(trx, actor.workspaceId, {
    customerId,
    kind: sender.kind,
    value: sender.value,
    status: sender.verified ? 'verified' : 'claimed',
    evidence: sender.evidence,
    at,
  })
  await append(trx, actor, {
    kind: 'customer.appeared',
    customerId,
    identifierId,
    occurredAt: at,
    data: { evidence: sender.evidence },
  })
  return { customerId, identifierId, isNew: true }
}
