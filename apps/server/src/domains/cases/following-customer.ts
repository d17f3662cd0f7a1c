import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import { moveCases } from './seeing-queries.ts'

/** The cases of a customer who has turned out to be another one go with them. Answers which. */
export async function followCustomer(trx: Trx, actor: Actor, from: string, into: string): Promise<string[]> {
  const caseIds = await moveCases(trx, actor.workspaceId, from, into)
  for (const caseId of caseIds)
    await append(trx, actor, { kind: 'case.customer-changed', customerId: into, caseId, data: { from } })
  return caseIds
}
