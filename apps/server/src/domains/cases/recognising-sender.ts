import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { proveIdentifier } from '../customers/proving.ts'
import { recognise } from '../customers/recognising.ts'
import type { Place } from './placing-mail.ts'
import { caseById } from './queries.ts'
import type { UnderstoodMail } from './taking-apart.ts'

/** A mail that names no author at all is kept under an address that cannot exist. */
const nobody = 'sender-missing@mail.invalid'

type Sender = { customerId: string; identifierId: string | null; verified: boolean }

/**
 * Who wrote. In a case it is the case's customer; what proves the address besides (the signed reply address
 * it was sent to, or the sender's own domain) makes it theirs. Without a case it is whom the address leads to.
 */
export async function senderOf(
  trx: Trx,
  actor: Actor,
  place: Place,
  mail: UnderstoodMail,
  spam = false,
): Promise<Sender> {
  const { verified } = mail.authentication
  const found = place.caseId ? await caseById(trx, actor.workspaceId, place.caseId) : undefined
  if (!found) {
    const name = mail.kind === 'message' ? (mail.from?.name ?? null) : null
    const value = mail.sender ?? nobody
    const known = await recognise(trx, actor, {
      kind: 'email',
      value,
      verified,
      evidence: 'mail',
      name,
      language: mail.language,
      spam,
    })
    return { customerId: known.customerId, identifierId: known.identifierId, verified }
  }
  const answersAsAddressed = place.ours !== null && place.ours.toAddress.toLowerCase() === mail.sender
  const proves = mail.kind === 'message' && answersAsAddressed && (place.by === 'reply-address' || verified)
  const proved = proves
    ? await proveIdentifier(trx, actor, {
        customerId: found.customerId,
        kind: 'email',
        value: mail.sender!,
        evidence: place.by === 'reply-address' ? 'reply' : 'mail',
      })
    : null
  return {
    customerId: found.customerId,
    identifierId: proved ?? found.identifierId,
    verified: verified || proved !== null,
  }
}
