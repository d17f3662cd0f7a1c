import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import { deleteCustomer, moveEvents, moveIdentifiers, provedElsewhere } from './joining-queries.ts'

/** Whether all we know a customer by is a dialogue in chat: nobody has proved an address as theirs. */
export async function isPassingVisitor(trx: Trx, workspaceId: string, customerId: string): Promise<boolean> {
  return !(await provedElsewhere(trx, workspaceId, customerId))
}

/**
 * A passing visitor has turned out to be a customer we know. Their identifiers and events become the
 * known customer's; the event keeps which, so that it can be undone. Whatever else belongs to the
 * visitor must have moved before.
 */
export async function joinCustomer(
  trx: Trx,
  actor: Actor,
  { from, into, caseIds }: { from: string; into: string; caseIds: string[] },
): Promise<void> {
  const { workspaceId } = actor
  const identifiers = await moveIdentifiers(trx, workspaceId, from, into)
  await moveEvents(trx, workspaceId, { from, into, caseIds })
  await deleteCustomer(trx, workspaceId, from)
  await append(trx, actor, {
    kind: 'customer.joined',
    customerId: into,
    data: { from, identifiers, evidence: 'token' },
  })
}
