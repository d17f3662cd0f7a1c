import type { Reader } from '../../platform/db/database.ts'
import { ownAddresses } from '../channels/own-addresses.ts'
import { normaliseEmail } from '../customers/normalising.ts'
import { mailAddressesOf } from '../customers/reaching.ts'
import { latestIn } from './dialogue-queries.ts'

export interface AnswerAddress {
  address: string
  verified: boolean
  identifierId: string | null
}

/**
 * Where an answer by mail goes: where a verified sender asked to be answered, else the address the case
 * came by, else the customer's best one. An unproved sender cannot send our answers elsewhere.
 */
export async function answerAddress(
  db: Reader,
  workspaceId: string,
  row: { id?: string; customerId: string; identifierId: string | null },
): Promise<AnswerAddress | null> {
  const identifiers = await mailAddressesOf(db, workspaceId, row.customerId)
  const asked = row.id ? await askedAddress(db, workspaceId, row.id) : null
  const came = identifiers.find(({ id }) => id === row.identifierId)
  const best =
    identifiers.find(({ value }) => value === asked) ??
    identifiers.find(({ value }) => value === came?.value) ??
    identifiers[0]
  if (asked && best?.value !== asked) return { address: asked, verified: false, identifierId: null }
  return best ? { address: best.value, verified: best.status === 'verified', identifierId: best.id } : null
}

/** The Reply-To of the customer's latest mail, when its author is proved and asks for another address. */
async function askedAddress(db: Reader, workspaceId: string, caseId: string): Promise<string | null> {
  const latest = await latestIn(db, workspaceId, caseId, { byCustomer: true })
  if (!latest?.mail?.verified || !latest.mail.replyTo || latest.mail.replyTo === latest.mail.from) return null
  const asked = normaliseEmail(latest.mail.replyTo)
  return asked && !(await ownAddresses(db, workspaceId))(asked) ? asked : null
}
