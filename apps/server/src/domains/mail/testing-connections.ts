import { Readable } from 'node:stream'
import {
  type ChannelTest,
  type EmailSettings,
  EmailSettings as EmailSettingsForm,
  type InboundMail,
} from '@polku/contract'
import { ImapFlow } from 'imapflow'
import { createTransport } from 'nodemailer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { openSecretsOf } from '../channels/channel-secrets.ts'
import { channelOfKind } from '../channels/finding-channel.ts'
import { noteTested } from '../channels/noting-health.ts'
import { manageChannels } from '../channels/policy.ts'
import { asMail, type MailChannel } from './channel-queries.ts'
import { type ConnectionError, connectionFault, serverWords } from './connection-fault.ts'
import { type GivenPasswords, type MailSecrets, passwordsAfter } from './mail-secrets.ts'
import { missedByChannel } from './missed-mail-queries.ts'
import { imapServer, smtpServer } from './reaching.ts'

type Result = NonNullable<ChannelTest['inbound']>

type Sending = ConstructorParameters<typeof SMTPConnection>[0] & { auth?: { user: string; pass: string } }

const patience = 10_000
const fine: Result = { ok: true, fault: null, detail: null }

/** Tries a mail channel's servers as they are saved, or as they would be with the settings given. */
export async function testChannel(
  ctx: Context,
  actor: Actor,
  id: string,
  tried: { settings?: unknown } & GivenPasswords,
): Promise<ChannelTest> {
  permit(actor, manageChannels)
  const channel = asMail(await channelOfKind(ctx.db, actor.workspaceId, id, 'email'))
  const saved = channel.settings
  const settings = tried.settings ? EmailSettingsForm.parse(tried.settings) : saved
  const secrets = passwordsAfter(openSecretsOf(ctx.secrets, channel.secrets), saved, settings, tried)
  const result = await tryServers(ctx, channel.address, settings, secrets)
  const asSaved = tried.settings === undefined && !tried.inboundPassword && !tried.outboundPassword
  if (!asSaved) return result
  await noteTested(ctx, channel, 'in', result.inbound)
  await noteTested(ctx, channel, 'out', result.outbound)
  return { ...result, inbound: await withWhatIsLeft(ctx, channel, result.inbound) }
}

/** The mailbox can be read, and still some of its mails are not given. */
async function withWhatIsLeft(
  ctx: Context,
  { workspaceId, id }: MailChannel,
  inbound: Result | null,
): Promise<Result | null> {
  if (!inbound?.ok) return inbound
  const left = (await missedByChannel(ctx.db, workspaceId)).find(({ channelId }) => channelId === id)
  return left ? { ok: true, fault: 'mail-not-given', detail: `${left.count}: ${left.reason}` } : inbound
}

/** Tries the servers of a channel that has not been added; nothing is kept, and no saved password is used. */
export async function testNewChannel(
  ctx: Context,
  actor: Actor,
  tried: { address: string; settings: EmailSettings } & GivenPasswords,
): Promise<ChannelTest> {
  permit(actor, manageChannels)
  return await tryServers(ctx, tried.address, tried.settings, passwordsAfter({}, null, tried.settings, tried))
}

async function tryServers(
  ctx: Context,
  address: string,
  settings: EmailSettings,
  secrets: MailSecrets,
): Promise<ChannelTest> {
  const [inbound, outbound] = await Promise.all([
    tryInbound(ctx, settings.inbound, secrets),
    tryOutbound(ctx, settings, address, secrets),
  ])
  return { inbound, outbound }
}

async function tryInbound(ctx: Context, inbound: InboundMail, secrets: MailSecrets): Promise<Result | null> {
  if (inbound.kind === 'smtp') return null
  return await attempt(inbound.user !== null, async () => {
    const client = new ImapFlow({
      ...(await imapServer(ctx, inbound, secrets.inboundPassword)),
      logger: false,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      const box = await client.status(inbound.mailbox, { messages: true }).catch(() => null)
      if (!box) return { ok: false, fault: 'mailbox-not-found', detail: inbound.mailbox }
      const refused = box.messages ? await tryNewest(client, inbound.mailbox) : null
      if (refused !== null) return { ok: false, fault: 'mail-not-given', detail: refused || null }
      await client.logout()
      return fine
    } finally {
      client.close()
    }
  })
}

/** Asks for the beginning of the newest mail; answers what the server says instead, or null. */
async function tryNewest(client: ImapFlow, mailbox: string): Promise<string | null> {
  try {
    const { exists } = await client.mailboxOpen(mailbox, { readOnly: true })
    if (!exists) return null
    const found = await client.fetchOne('*', { uid: true, source: { start: 0, maxLength: 64 } })
    return found !== false && found.source?.length ? null : ''
  } catch (error) {
    if (!client.usable) throw error
    return (error as ConnectionError).responseText ?? ''
  }
}

async function tryOutbound(
  ctx: Context,
  { outbound }: EmailSettings,
  from: string,
  secrets: MailSecrets,
): Promise<Result | null> {
  if (outbound.kind === 'held') return null
  const { smtpUrl } = ctx.config
  if (outbound.kind === 'installation') {
    if (!smtpUrl) return { ok: false, fault: 'nothing-to-send-with', detail: null }
    const options = optionsOf(smtpUrl)
    return await attempt(options.auth !== undefined, () => converse(options, from))
  }
  return await attempt(outbound.user !== null, async () =>
    converse(await smtpServer(ctx, outbound, secrets.outboundPassword), from),
  )
}

/** What sending makes of the address: the same program reads it. */
const optionsOf = (url: string) =>
  (createTransport({ url }).transporter as unknown as { options: Sending }).options

/** Signs in and offers a mail to ourselves, but breaks off before a word of it is sent. */
async function converse({ auth, ...options }: Sending, from: string): Promise<Result> {
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.on('end', () => reject(new Error('The server closed the connection')))
      const offer = () => offerMail(connection, from, (error) => (error ? reject(error) : resolve()))
      connection.connect(() => {
        if (!auth) return offer()
        connection.login(auth as never, (error) => (error ? reject(error) : offer()))
      })
    })
    return fine
  } finally {
    connection.close()
  }
}

function offerMail(connection: SMTPConnection, from: string, done: (error: Error | null) => void): void {
  const heldBack = new Error('held back')
  const mail = new Readable({
    read() {
      this.destroy(heldBack)
    },
  })
  connection.send({ from, to: [from] }, mail, (error) => done(error === heldBack ? null : error))
}

async function attempt(user: boolean, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    const error = thrown as ConnectionError
    const fault = connectionFault(error, user)
    return { ok: false, fault, detail: serverWords(error, fault)?.slice(0, 300) ?? null }
  }
}
