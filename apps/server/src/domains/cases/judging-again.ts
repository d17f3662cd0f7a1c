import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { InboundRow } from '../channels/inbound-tables.ts'
import { judgeSpam } from '../channels/judging-spam.ts'
import { areOne } from '../customers/knowing-as-one.ts'
import { withdrawContact } from '../customers/noting-contact.ts'
import { isKnownByClaim, proveLate } from '../customers/proving-late.ts'
import { uniteCustomers } from '../customers/uniting.ts'
import { aboutCase } from './about-case.ts'
import type { CaseRow } from './changing-state.ts'
import { creditAuthor } from './crediting-author.ts'
import { type Company, companyOf, giveCase, hasOtherCases, putMailDetails } from './judging-again-queries.ts'
import { mailDetails } from './mail-details.ts'
import { latestMessage, messageById } from './message-queries.ts'
import type { Place } from './placing-mail.ts'
import { lockCase, updateCase } from './queries.ts'
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
  const shown = await messageById(trx, workspaceId, item.resultMessageId!)
  const row = shown && (await lockCase(trx, workspaceId, shown.caseId))
  const message = row && (await messageById(trx, workspaceId, shown.id))
  if (!row || message?.mail?.reason !== 'dns-failed') return
  const { mail, place } = await creditAuthor(ctx, trx, item, read)
  await putMailDetails(trx, workspaceId, message.id, mailDetails(mail))
  const company = await companyOf(trx, workspaceId, message)
  if (!mail.authentication.verified) return await perhapsSpam(trx, actor, row, mail, company)
  const latest = await latestMessage(trx, workspaceId, row.id, 'in')
  if (latest?.id === message.id) await updateCase(trx, workspaceId, row.id, { unverified: false })
  await append(trx, actor, {
    ...aboutCase(row),
    kind: 'message.sender-proved',
    messageId: message.id,
    channel: 'email',
  })
  await settleSender(trx, actor, { item, row, mail, place, company })
}

interface Proved {
  item: InboundRow
  row: CaseRow
  place: Place
  mail: UnderstoodMail
  company: Company
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
  await giveCase(trx, workspaceId, row.id, into)
  await append(trx, actor, {
    kind: 'case.customer-changed',
    customerId: into.customerId,
    caseId: row.id,
    data: { from },
  })
}

/** A case that nobody has touched goes where it would have gone at first. */
async function perhapsSpam(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  mail: UnderstoodMail,
  company: Company,
): Promise<void> {
  const { workspaceId } = actor
  const spamReason = await judgeSpam(trx, workspaceId, mail)
  const untouched = row.state === 'new' || row.automatic !== null
  if (!spamReason || row.spam || !untouched || company.others > 0) return
  await updateCase(trx, workspaceId, row.id, { spam: true, spamReason })
  await withdrawContact(trx, actor, row.customerId)
  await append(trx, actor, {
    ...aboutCase(row),
    kind: 'case.marked-spam',
  })
}
