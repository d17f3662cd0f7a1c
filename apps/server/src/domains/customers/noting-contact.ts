import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { clearContact, touchCustomer } from './queries.ts'

/** A customer has been in contact: by it they stand in the list of customers. */
export const noteContact = (trx: Trx, actor: Actor, customerId: string, at: Date): Promise<void> =>
  touchCustomer(trx, actor.workspaceId, customerId, { at })

/** What was taken for a contact was spam. Whoever has sent nothing else leaves the list of customers. */
export const withdrawContact = (trx: Trx, actor: Actor, customerId: string): Promise<void> =>
  clearContact(trx, actor.workspaceId, customerId)
