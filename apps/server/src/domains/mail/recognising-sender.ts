import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { proveIdentifier } from '../customers/proving.ts'
import { mailAddressesOf } from '../customers/reaching.ts'
import { meetNameless, recognise } from '../customers/recognising.ts'
import { customerOf } from './dialogue-queries.ts'
import type { Place } from './placing-mail.ts'
import { wasShown } from './placing-queries.ts'
import type { UnderstoodMail } from './taking-apart.ts'

interface Sender {
  customerId: string
  identifierId: string | null
  verified: boolean
  /** False: somebody who is not the customer, as who had a copy of our mail. */
  byCustomer: boolean
}

/**
 * Who wrote. In a case it is the case's customer when they wrote from an address of theirs or from the one we
 * wrote to; what proves that one besides (the signed reply address it was sent to, or the sender's own domain)
 * makes it theirs. Anybody else speaks in the customer's case as themselves. Without a case it is whom the
 * address leads to; a mail that names none is somebody's whom we have not met.
 */
export async function senderOf(
  trx: Trx,
  actor: Actor,
  place: Place,
  mail: UnderstoodMail,
  spam = false,
): Promise<Sender> {
  const { verified } = mail.authentication
  const found = place.caseId ? await customerOf(trx, actor.workspaceId, place.caseId) : undefined
  if (!found) {
    const name = mail.kind === 'message' ? (mail.from?.name ?? null) : null
    const { language } = mail
    if (!mail.sender) {
      const customerId = await meetNameless(trx, actor, { name, language, spam })
      return { customerId, identifierId: null, verified: false, byCustomer: true }
    }
    const known = await recognise(trx, actor, {
      kind: 'email',
      value: mail.sender,
      verified,
      evidence: 'mail',
      name,
      language,
      spam,
    })
    return { customerId: known.customerId, identifierId: known.identifierId, verified, byCustomer: true }
  }
  const answersAsAddressed = place.ours !== null && place.ours.toAddress.toLowerCase() === mail.sender
  const onlyTheirs = place.by === 'reply-address' && !(await othersKnow(trx, actor, place))
  const proves = mail.kind === 'message' && answersAsAddressed && (onlyTheirs || verified)
  const proved = proves
    ? await proveIdentifier(trx, actor, {
        customerId: found.customerId,
        kind: 'email',
        value: mail.sender!,
        evidence: onlyTheirs ? 'reply' : 'mail',
      })
    : null
  return {
    customerId: found.customerId,
    identifierId: proved ?? found.identifierId,
    verified: verified || proved !== null,
    byCustomer: answersAsAddressed || (await isTheirs(trx, actor, found.customerId, mail.sender)),
  }
}

/** Who had a copy of our mail, or of an answer to it, could write to its reply address in the customer's name. */
const othersKnow = async (
  trx: Trx,
  { workspaceId }: Actor,
  { ours, address, caseId }: Place & { by: 'reply-address' },
): Promise<boolean> => ours.copies.length > 0 || (await wasShown(trx, workspaceId, caseId, address))

async function isTheirs(trx: Trx, actor: Actor, customerId: string, sender: string | null): Promise<boolean> {
  const own = await mailAddressesOf(trx, actor.workspaceId, customerId)
  return own.some(({ value }) => value === sender)
}
