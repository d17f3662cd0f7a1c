import { type Case, mostCopies } from '@polku/contract'
import type { Reader } from '../../platform/db/database.ts'
import { oneForm } from '../../platform/mail/address-form.ts'
import { copiesRefused } from '../cases/errors.ts'
import { blockedAmong } from '../channels/blocking-senders.ts'
import { ownAddresses } from '../channels/own-addresses.ts'
import { normaliseEmail } from '../customers/normalising.ts'
import type { AnswerAddress } from './answering-address.ts'
import type { LetterIn } from './dialogue-queries.ts'
import { isInConversation } from './placing-queries.ts'

/**
 * Who else is in the conversation by the latest mail: in copy by themselves where its sender is proved and is the
 * customer or somebody they or we gave a copy, so that nobody who forges a mail, or was shown one, has our answers
 * sent about; offered otherwise.
 */
export async function copiesFor(
  db: Reader,
  latest: LetterIn | undefined,
  to: AnswerAddress,
): Promise<Pick<NonNullable<Case['replyTo']>, 'copies' | 'offered'>> {
  if (!latest?.mail) return { copies: [], offered: [] }
  const { workspaceId, caseId, mail } = latest
  const byCustomer = latest.authorKind === 'customer'
  // A customer may ask to be answered elsewhere than they wrote from.
  const isOurs = await ownAddresses(db, workspaceId)
  const not = addressesOf([to.address, ...(byCustomer ? [mail.from] : [])])
  const others = [...(byCustomer ? [] : [mail.replyTo ?? mail.from]), ...mail.to, ...mail.cc]
  const all = [...addressesOf(others)]
    .filter((address) => !not.has(address) && !isOurs(address))
    .slice(0, mostCopies)
  const belongs = byCustomer || (await isInConversation(db, workspaceId, caseId, mail.from.toLowerCase()))
  if (!mail.verified || !belongs) return { copies: [], offered: all }
  const blocked = await blockedAmong(db, workspaceId, all)
  return { copies: all.filter((one) => !blocked.includes(one)), offered: blocked }
}

const addressesOf = (given: string[]): Set<string> =>
  new Set(given.map(normaliseEmail).filter((one) => one !== null))

/** Those of the addresses that get a copy: whom we answer has the mail anyway. Our own would come back to us. */
export async function checkedCopies(
  db: Reader,
  workspaceId: string,
  cc: readonly string[],
  to: AnswerAddress,
): Promise<string[]> {
  if (cc.length === 0) return []
  const given = cc.map(oneForm)
  const own = given.find(await ownAddresses(db, workspaceId))
  if (own) throw copiesRefused(`${own} is an address of your own; nothing was sent.`)
  return [...new Set(given)].filter((address) => address !== to.address)
}
