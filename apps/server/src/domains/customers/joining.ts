import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import {
  deleteCustomer,
  moveEvents,
  moveEventsOfCases,
  moveIdentifiers,
  provedElsewhere,
} from './joining-queries.ts'
import type { Evidence } from './tables.ts'

/** Whether all we know a customer by is a dialogue in chat: nobody has proved an address as theirs. */
export async function isPassingVisitor(trx: Trx, workspaceId: string, customerId: string): Promise<boolean> {
  return !(await provedElsewhere(trx, workspaceId, customerId))
}

interface Joining {
  from: string
  into: string
  caseIds: string[]
  /** What showed that the two are one. */
  evidence: Evidence
}

/**
 * A passing visitor has turned out to be a customer we know. Their identifiers and events become the
 * known customer's; the event keeps which, so that it can be undone. Whatever else belongs to the
 * visitor must have moved before.
 */
export async function joinCustomer(
  trx: Trx,
  actor: Actor,
  { from, into, caseIds, evidence }: Joining,
): Promise<void> {
  const { workspaceId } = actor
  const identifiers = await moveIdentifiers(trx, workspaceId, from, into)
  await moveEvents(trx, workspaceId, { from, into, caseIds })
  await deleteCustomer(trx, workspaceId, from)
  await append(trx, actor, {
    kind: 'customer.joined',
    customerId: into,
    data: { from, identifiers, evidence },
  })
}

/** One case turns out to be another customer's; whatever else is known of the first stays theirs. */
export const passOnCase = (
  trx: Trx,
  actor: Actor,
  { from, into, caseId }: { from: string; into: string; caseId: string },
): Promise<void> => moveEventsOfCases(trx, actor.workspaceId, { from, into, caseIds: [caseId] })
