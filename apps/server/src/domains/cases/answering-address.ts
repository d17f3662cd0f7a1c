import type { Reader } from '../../platform/db/database.ts'
import { answerableIdentifiers } from './queries.ts'

export interface AnswerAddress {
  address: string
  verified: boolean
  identifierId: string
}

/** Where an answer by mail goes: the address the case came by, else the customer's best one. */
export async function answerAddress(
  db: Reader,
  workspaceId: string,
  row: { customerId: string; identifierId: string | null },
): Promise<AnswerAddress | null> {
  const identifiers = await answerableIdentifiers(db, workspaceId, row.customerId)
  const best = identifiers.find((identifier) => identifier.id === row.identifierId) ?? identifiers[0]
  return best ? { address: best.value, verified: best.status === 'verified', identifierId: best.id } : null
}
