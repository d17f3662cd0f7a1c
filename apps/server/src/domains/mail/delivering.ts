import type { EventData, MailServer } from '@polku/contract'
import type { NodemailerError, Transporter } from 'nodemailer'
import { createTransport } from 'nodemailer'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append, type NewEvent } from '../../platform/log/append.ts'
import { trouble } from '../../platform/mail/delivery-report.ts'
import { whyUndelivered } from '../../platform/mail/why-undelivered.ts'
import { openSecretsOf } from '../channels/channel-secrets.ts'
import { noteWorked } from '../channels/noting-health.ts'
import { type MailChannel, mailChannelById } from './channel-queries.ts'
import { composeReply } from './composing.ts'
import type { MailSecrets } from './mail-secrets.ts'
import { noteFailed } from './noting-failure.ts'
import { lockOutbound, type OutboundRow, sentButNotLeft, updateOutbound } from './outbound-queries.ts'
import { smtpServer } from './reaching.ts'
import { queueSending, sendingAttempts } from './sending.ts'
import { afterAttempt, isSameAddress, type RecipientRefusal, shownState } from './settling-recipients.ts'

type Id = { workspaceId: string; id: string }

/**
 * Sends one queued mail: the job `send-mail`. It says `sending` before it talks to the server and `sent`
 * after, so a process killed in between sends again under the same Message-ID, by which receivers know
 * it for the same mail. Throws to be tried again later.
 */
export async function deliver(ctx: Context, { workspaceId, id }: Id): Promise<void> {
  const outbound = await begin(ctx, { workspaceId, id })
  if (!outbound) return
  const channel = await mailChannelById(ctx.db, workspaceId, outbound.channelId)
  if (!channel || holdsMail(ctx, channel)) {
    await settle(ctx, outbound, () => ({ state: 'held', error: null }))
    return
  }
  const refusal = await attempt(ctx, outbound, channel)
  await noteServer(ctx, channel, refusal.error)
  const last = outbound.attempts + 1 >= sendingAttempts
  const state = await settle(ctx, outbound, (now) => afterAttempt(now, refusal.of, { last, now: new Date() }))
  if (state === 'queued') throw refusal.error
}

/** Talks to the mail server. Answers whom it refused, for which reason, and what to fail with. */
async function attempt(ctx: Context, outbound: OutboundRow, channel: MailChannel) {
  let transport: Transporter | undefined
  try {
    transport = await openTransport(ctx, serverFor(ctx, channel))
    const { rejectedErrors = [] } = await transport.sendMail(await composeReply(ctx, outbound, channel))
    return { of: refusalAmong(rejectedErrors), error: rejectedErrors[0] }
  } catch (thrown) {
    const error = thrown as NodemailerError
    const own = refusalAmong(error.rejectedErrors ?? [])
    return { of: (address: string) => own(address) ?? refusalIn(error), error }
  } finally {
    transport?.close()
  }
}

/** A server that refuses one mail works; what it says before a mail is offered is about us. */
async function noteServer(ctx: Context, channel: MailChannel, error: ServerError | undefined): Promise<void> {
  const { outbound } = channel.settings
  const user = outbound.kind !== 'smtp' || outbound.user !== null
  if (!error || error.responseCode !== undefined) {
    const ours = /^(?:AUTH|MAIL FROM)/.test(error?.command ?? '') && error!.responseCode! >= 500
    return ours ? await noteFailed(ctx, channel, 'out', error, user) : await noteWorked(ctx, channel, 'out')
  }
  if (error.command || error.code) await noteFailed(ctx, channel, 'out', error, user)
}

type ServerError = NodemailerError & { command?: string }

const refusalAmong = (errors: NodemailerError[]) => (address: string) => {
  const own = errors.find(({ recipient }) => recipient && isSameAddress(recipient, address))
  return own ? refusalIn(own) : null
}

function refusalIn({ code, responseCode, response, message }: NodemailerError): RecipientRefusal {
  const error = (response ?? message).slice(0, 500)
  // A login of ours that is refused says nothing of the mail; it leaves when the password is right again.
  const answered = responseCode !== undefined && code !== 'EAUTH'
  const why = answered
    ? whyUndelivered({ status: trouble(error), text: error })
    : { reason: null, hard: null }
  return { error, permanent: answered && responseCode >= 500, ...why }
}

/** Takes the mail up for sending. */
async function begin(ctx: Context, { workspaceId, id }: Id): Promise<OutboundRow | null> {
  return await write(ctx, async (trx) => {
    const outbound = await lockOutbound(trx, workspaceId, id)
    if (!outbound || !['queued', 'sending'].includes(outbound.state)) return null
    await updateOutbound(trx, workspaceId, id, { state: 'sending', attempts: outbound.attempts + 1 })
    return outbound
  })
}

/** Writes down what an attempt came to, over what a report may have said of the mail meanwhile. */
async function settle(
  ctx: Context,
  { workspaceId, id }: OutboundRow,
  outcomeOf: (now: OutboundRow) => Partial<OutboundRow>,
): Promise<OutboundRow['state'] | undefined> {
  return await write(ctx, async (trx) => {
    const now = await lockOutbound(trx, workspaceId, id)
    if (!now) return undefined
    const after = { ...now, ...outcomeOf(now) }
    const settled = now.state === 'bounced' ? { ...after, ...bouncedOf(now) } : after
    const { state, error, reason, hard, sentAt, copies } = settled
    await updateOutbound(trx, workspaceId, id, { state, error, reason, hard, sentAt, copies })
    if (sentAt && !now.sentAt) await tellLeft(trx, now)
    await append(trx, systemActor(workspaceId), changed(now, shownState({ state, sentAt })))
    return state
  })
}

/** Told once of an answer that went as mail, by whoever wrote it; a chat's was told to be sent as it was written. */
async function tellLeft(trx: Trx, outbound: OutboundRow): Promise<void> {
  const sent = await sentButNotLeft(trx, outbound)
  if (!sent?.data.leavesLater) return
  const { workspaceId, actorKind, actorId, customerId, caseId, messageId, channel, occurredAt } = sent
  const actor = { ...systemActor(workspaceId), kind: actorKind, id: actorId }
  const data = sent.data as EventData<'message.left'>
  const about = { customerId, caseId, messageId, channel, occurredAt }
  await append(trx, actor, { ...about, kind: 'message.left', data })
}

const changed = ({ caseId, messageId }: OutboundRow, state: OutboundRow['state']): NewEvent => ({
  kind: 'message.delivery-changed',
  caseId,
  messageId,
  channel: 'email',
  data: { state },
})

const bouncedOf = ({ state, error, reason, hard }: OutboundRow) => ({ state, error, reason, hard })

type Server = (MailServer & { password: string }) | 'installation'

/** Whether mail of a channel stays here: it says so, or the installation has no server to send by. */
export function holdsMail({ config }: Context, { settings }: MailChannel): boolean {
  const { outbound } = settings
  return outbound.kind === 'held' || (outbound.kind === 'installation' && !config.smtpUrl)
}

function serverFor(ctx: Context, channel: MailChannel): Server {
  const { outbound } = channel.settings
  if (outbound.kind === 'smtp') {
    const { outboundPassword = '' } = openSecretsOf<MailSecrets>(ctx.secrets, channel.secrets)
    return { ...outbound, password: outboundPassword }
  }
  return 'installation'
}

async function openTransport(ctx: Context, server: Server): Promise<Transporter> {
  const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }
  if (server === 'installation') return createTransport({ url: ctx.config.smtpUrl, ...patience })
  return createTransport({ ...(await smtpServer(ctx, server, server.password)), ...patience })
}

/**
 * A person asks to try a failed or held mail again, or its copies that did not arrive. False when there is
 * nothing to try.
 */
export async function tryAgain(trx: Trx, actor: Actor, outbound: OutboundRow): Promise<boolean> {
  const { state, sentAt, copies } = outbound
  const lost = copies.some((copy) => copy.state === 'failed' || copy.state === 'bounced')
  if (!['failed', 'held', 'bounced'].includes(state) && !(state === 'sent' && lost)) return false
  await updateOutbound(trx, outbound.workspaceId, outbound.id, {
    state: 'queued',
    attempts: 0,
    error: null,
    reason: null,
    hard: null,
    delay: null,
    notBefore: new Date(),
    sentAt: state === 'bounced' ? null : sentAt,
    copies: copies.map((copy) =>
      copy.state === 'sent' ? copy : { ...copy, state: 'queued', error: null, reason: null, delay: null },
    ),
  })
  await queueSending(trx, outbound.workspaceId, outbound.id, new Date())
  await append(trx, actor, changed(outbound, 'queued'))
  return true
}
