import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { handOn } from '../cases/handing-on.ts'
import { describeSender, type Judged, lockForJudging, noteProved } from '../cases/judging-again.ts'
import { setAside } from '../cases/marking-spam.ts'
import { areOne } from '../customers/knowing-as-one.ts'
import { isKnownByClaim, proveLate } from '../customers/proving-late.ts'
import { uniteCustomers } from '../customers/uniting.ts'
import { creditAuthor } from './crediting-author.ts'
import { hasOtherCases } from './dialogue-queries.ts'
import type { InboundRow } from './inbound-tables.ts'
import { judgeSpam } from './judging-spam.ts'
import { mailDetails } from './mail-details.ts'
import type { Place } from './placing-mail.ts'
import { senderOf } from './recognising-sender.ts'
import type { UnderstoodMail } from './taking-apart.ts'

/**
 * A mail whose sender could not be checked when it came has been checked since. What follows is what would
 * have followed at first, as far as nobody has acted upon the case by then, and never on weaker evidence: a
 * case in which anybody unproved has had a word is not given to the customer who is proved.
 */
export async function judgeAgain(
  ctx: Context,
  trx: Trx,
  item: InboundRow,
  read: UnderstoodMail,
): Promise<void> {
  const { workspaceId } = item
  const actor = systemActor(workspaceId)
  const judged = await lockForJudging(trx, workspaceId, item.resultMessageId!)
  if (judged?.message.mail?.reason !== 'dns-failed') return
  const { mail, place } = await creditAuthor(ctx, trx, item, read)
  await describeSender(trx, judged.message, mailDetails(mail))
  if (!mail.authentication.verified) return await perhapsSpam(trx, actor, judged, mail)
  await noteProved(trx, actor, judged)
  await settleSender(trx, actor, { ...judged, item, mail, place })
}

interface Proved extends Judged {
  item: InboundRow
  place: Place
  mail: UnderstoodMail
}

async function settleSender(trx: Trx, actor: Actor, proved: Proved): Promise<void> {
  const { item, row, mail, place, company } = proved
  // An answer to a mail of ours: the case is that of whom we wrote to, and the answer proves their address.
  if (place.ours && place.caseId === row.id) return void (await senderOf(trx, actor, place, mail))
  if (!mail.sender || company.unproved > 0) return
  const { workspaceId } = actor
  const from = row.customerId
  const alone =
    (await isKnownByClaim(trx, workspaceId, from, mail.sender)) &&
    !(await hasOtherCases(trx, workspaceId, from, row.id))
  const into = await proveLate(
    trx,
    actor,
    { customerId: from, alone },
    {
      kind: 'email',
      value: mail.sender,
      name: mail.kind === 'message' ? (mail.from?.name ?? null) : null,
      language: mail.language,
      at: item.receivedAt,
    },
  )
  if (await areOne(trx, workspaceId, from, into.customerId)) return
  if (alone) return void (await uniteCustomers(trx, actor, { from, into: into.customerId, evidence: 'mail' }))
  await handOn(trx, actor, row, into)
}

/** A case that nobody has touched goes where it would have gone at first. */
async function perhapsSpam(
  trx: Trx,
  actor: Actor,
  { row, company }: Judged,
  mail: UnderstoodMail,
): Promise<void> {
  const { workspaceId } = actor
  const spamReason = await judgeSpam(trx, workspaceId, mail)
  const untouched = row.state === 'new' || row.automatic !== null
  if (!spamReason || row.spam || !untouched || company.others > 0) return
  await setAside(trx, actor, row, spamReason)
}
