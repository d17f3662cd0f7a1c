import type { SpamReason } from '@polku/contract'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Drain } from '../../platform/jobs/drains.ts'
import { noteBounce } from '../channels/bouncing.ts'
import { drainInbound, type Outcome } from '../channels/draining-inbound.ts'
import type { InboundRow } from '../channels/inbound-tables.ts'
import { judgeSpam } from '../channels/judging-spam.ts'
import { mailByMessageId } from '../channels/recalling.ts'
import { proveIdentifier } from '../customers/proving.ts'
import { recognise } from '../customers/recognising.ts'
import { next } from './case-state.ts'
import { moveCase } from './changing-state.ts'
import { type Place, placeOf, tiesOf } from './placing-mail.ts'
import { caseById } from './queries.ts'
import { receive } from './receiving.ts'
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

/** A mail that names no author at all is kept under an address that cannot exist. */
const nobody = 'sender-missing@mail.invalid'

async function settleMail(ctx: Context, trx: Trx, item: InboundRow, mail: UnderstoodMail): Promise<Outcome> {
  const actor = systemActor(item.workspaceId)
  const own = mail.messageId ? await mailByMessageId(trx, item.workspaceId, [mail.messageId]) : undefined
  if (own) return { state: 'dropped', reason: 'It is a mail of our own.', caseId: own.caseId }

  const spam = await judgeSpam(trx, item.workspaceId, { ...mail, from: mail.sender })
  const place = withoutSpam(await placeOf(ctx, trx, item, mail), spam)
  const sender = await senderOf(trx, actor, place, mail)
  const received = await receive(trx, actor, {
    ...sender,
    caseId: place.caseId,
    channel: 'email',
    channelId: item.channelId,
    kind: mail.kind,
    subject: mail.subject,
    text: mail.text,
    folded: mail.folded,
    html: mail.html,
    language: mail.kind === 'message' ? mail.language : null,
    authorName: mail.from?.name ?? mail.from?.address ?? null,
    mail: details(mail),
    invitations: mail.invitations,
    files: mail.files,
    inboundId: item.id,
    rfcMessageId: mail.messageId ? `<${mail.messageId}>` : null,
    spam: spam ?? (isStray(place, mail) ? 'stray-report' : null),
    at: item.receivedAt,
  })
  if (mail.bounce && place.ours) await returned(trx, actor, place, mail)
  return { state: 'shown', caseId: received.caseId, resultMessageId: received.messageId }
}

/** Spam joins no case on weak evidence, and a blocked sender joins none at all. */
const withoutSpam = (place: Place, spam: SpamReason | null): Place =>
  spam === 'blocked-sender' || (spam && place.by === 'party')
    ? { by: 'none', caseId: null, ours: null }
    : place

/** A report about a mail that we never sent: somebody has forged our address. */
const isStray = (place: Place, mail: UnderstoodMail) => mail.kind === 'bounce' && place.by === 'none'

type Sender = { customerId: string; identifierId: string | null; verified: boolean }

/**
 * Who wrote. In a case it is the case's customer; what proves the address besides (the signed reply address
 * it was sent to, or the sender's own domain) makes it theirs. Without a case it is whom the address leads to.
 */
async function senderOf(trx: Trx, actor: Actor, place: Place, mail: UnderstoodMail): Promise<Sender> {
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

/** Our answer did not arrive: somebody has to find another way to the customer. */
async function returned(trx: Trx, actor: Actor, place: Place, mail: UnderstoodMail): Promise<void> {
  if (!place.ours || !mail.bounce || !(await noteBounce(trx, actor, place.ours, mail.bounce))) return
  const found = await caseById(trx, actor.workspaceId, place.ours.caseId)
  if (found && found.state !== 'closed' && next(found.state, 'reopened') !== null) {
    await moveCase(trx, actor, found.id, {
      event: 'reopened',
      kind: 'case.reopened',
      timeline: true,
      change: () => ({ solvedAt: null }),
      data: { because: 'bounced' },
    })
  }
}

const details = (mail: UnderstoodMail) => ({
  subject: mail.subject,
  from: mail.from?.address ?? '',
  replyTo: mail.replyTo?.address ?? null,
  to: mail.to.map(({ address }) => address),
  cc: mail.cc.map(({ address }) => address),
  references: mail.references,
  spf: mail.authentication.spf,
  dkim: mail.authentication.dkim,
  dmarc: mail.authentication.dmarc,
  verified: mail.authentication.verified,
  reason: mail.authentication.reason,
})
