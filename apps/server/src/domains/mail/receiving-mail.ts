import type { SpamReason } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Drain } from '../../platform/jobs/drains.ts'
import type { Bounce } from '../../platform/mail/parsed-mail.ts'
import { receive } from '../cases/receiving.ts'
import { reopenUndelivered } from '../cases/reopening-undelivered.ts'
import { noteBounce } from './bouncing.ts'
import { queueCheck } from './checking-senders.ts'
import { creditAuthor } from './crediting-author.ts'
import { endDelay, noteDelay } from './delaying.ts'
import { drainInbound, type Outcome } from './draining-inbound.ts'
import type { InboundRow } from './inbound-tables.ts'
import { judgeSpam } from './judging-spam.ts'
import { mailDetails } from './mail-details.ts'
import { type Place, rootOf, tiesOf } from './placing-mail.ts'
import { mailByMessageId, type OurMail } from './recalling.ts'
import { senderOf } from './recognising-sender.ts'
import type { UnderstoodMail } from './taking-apart.ts'
import { understandMail } from './understanding-mail.ts'

/** Turns the raw mails that have come in into messages of cases. */
export const mailDrain = (ctx: Context): Drain => ({
  name: 'inbound-mail',
  once: (stop) =>
    drainInbound(
      ctx,
      {
        understand: (item) => understandMail(ctx, item),
        ties: tiesOf,
        settle: (trx, item, mail) => settleMail(ctx, trx, item, mail),
      },
      stop,
    ),
})

async function settleMail(ctx: Context, trx: Trx, item: InboundRow, read: UnderstoodMail): Promise<Outcome> {
  const actor = systemActor(item.workspaceId)
  const own = read.messageId ? await mailByMessageId(trx, item.workspaceId, [read.messageId]) : undefined
  if (own) return { state: 'dropped', reason: 'It is a mail of our own.', caseId: own.caseId }

  const { mail, place: found } = await creditAuthor(ctx, trx, item, read)
  if (mail.bounce && mail.notice === 'delayed' && found.ours) {
    await noteDelay(trx, actor, found.ours, mail.bounce, item.receivedAt)
    const { caseId, messageId } = found.ours
    const said = { saidFrom: mail.from?.address ?? null, saidSubject: mail.subject }
    return { state: 'shown', caseId, resultMessageId: messageId, ...said }
  }
  const judged = await judgeSpam(trx, item.workspaceId, mail)
  const place = withoutSpam(found, judged)
  const spam = judged ?? (isStray(place, mail) ? 'stray-report' : null)
  const sender = await senderOf(trx, actor, place, mail, spam !== null)
  const received = await receive(trx, actor, {
    ...sender,
    caseId: place.caseId,
    channel: 'email',
    channelId: item.channelId,
    kind: mail.kind,
    subject: mail.subject,
    ...wordsOf(place, mail),
    language: mail.kind === 'message' ? mail.language : null,
    authorName: mail.from?.name ?? mail.from?.address ?? null,
    mail: mailDetails(mail, sender.verified),
    invitations: mail.invitations,
    files: mail.files,
    inboundId: item.id,
    rfcMessageId: mail.messageId ? `<${mail.messageId}>` : null,
    threadRoot: rootOf(mail),
    spam,
    at: item.receivedAt,
  })
  if (mail.authentication.reason === 'dns-failed') await queueCheck(trx, item)
  if (mail.bounce && place.ours) await returned(trx, actor, place.ours, mail.bounce, item.receivedAt)
  else if (place.ours && mail.sender) await endDelay(trx, actor, place.ours, mail.sender)
  return { state: 'shown', caseId: received.caseId, resultMessageId: received.messageId }
}

/** Where a mail begins a case, what it quotes or forwards is nowhere else to be read. */
const wordsOf = (place: Place, { text, folded, html, whole }: UnderstoodMail) =>
  place.by === 'none' ? { ...whole, folded: null } : { text, folded, html }

/** Spam joins no case on weak evidence, and a blocked sender joins none at all. */
const withoutSpam = (place: Place, spam: SpamReason | null): Place =>
  spam === 'blocked-sender' || (spam && place.by === 'party')
    ? { by: 'none', caseId: null, ours: null }
    : place

/** A report about a mail that we never sent: somebody has forged our address. */
const isStray = (place: Place, mail: UnderstoodMail) => mail.kind === 'bounce' && place.by === 'none'

/** Our answer did not arrive: somebody has to find another way to the customer. */
async function returned(trx: Trx, actor: Actor, ours: OurMail, bounce: Bounce, at: Date): Promise<void> {
  await noteDelay(trx, actor, ours, bounce, at)
  if (await noteBounce(trx, actor, ours, bounce)) await reopenUndelivered(trx, actor, ours.caseId, 'bounced')
}
