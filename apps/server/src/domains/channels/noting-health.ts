import type { ChannelFault, ChannelTest } from '@polku/contract'
import type { Context } from '../../context.ts'
import { isOwnTrouble } from '../../platform/db/own-trouble.ts'
import { cleanLine } from '../../platform/mail/charset.ts'
import { type ConnectionError, connectionFault, serverWords } from './connection-fault.ts'
import { type Half, putFailed, putWorked } from './health-queries.ts'

type Channel = { workspaceId: string; id: string }

/** A busy channel works many times a second; saying so a few times a minute is enough. */
const oftenEnoughMs = 20_000
const lately = new Map<string, number>()
/** What imapflow and nodemailer call a connection that ended. */
const lost = new Set(['NoConnection', 'EConnectionClosed', 'ECONNECTION', 'ECONNRESET', 'EPIPE', 'ESOCKET'])

/** The channel has just worked. That this is told must never be what fails. */
export async function noteWorked(
  ctx: Context,
  channel: Channel,
  direction: Half['direction'],
): Promise<void> {
  const key = `${channel.id} ${direction}`
  if (Date.now() - (lately.get(key) ?? 0) < oftenEnoughMs) return
  lately.set(key, Date.now())
  await putWorked(ctx.db, half(channel, direction)).catch((error) => say(ctx, error))
}

/** The channel does not work; what is amiss with our own disk or database is not the channel's. */
export async function noteFailed(
  ctx: Context,
  channel: Channel,
  direction: Half['direction'],
  thrown: unknown,
  user: boolean,
): Promise<void> {
  const error = thrown as ConnectionError & { fault?: ChannelFault }
  lately.delete(`${channel.id} ${direction}`)
  const fault = faultOf(error, user)
  if (fault === null) return
  const detail = error.fault === 'mailbox-not-found' ? null : serverWords(error, fault as never)
  await putFailed(ctx.db, half(channel, direction), {
    fault,
    detail: detail && cleanLine(detail, 300),
  }).catch((failed) => say(ctx, failed))
}

/** A page of a site that is not allowed asks for the chat: whoever set it up may have forgotten one of theirs. */
export async function noteSiteRefused(ctx: Context, channel: Channel, site: string): Promise<void> {
  const key = `${channel.id} refused`
  if (Date.now() - (lately.get(key) ?? 0) < oftenEnoughMs) return
  lately.set(key, Date.now())
  lately.delete(`${channel.id} in`)
  const detail = cleanLine(site, 300)
  await putFailed(ctx.db, half(channel, 'in'), { fault: 'site-refused', detail }).catch((error) =>
    say(ctx, error),
  )
}

/** A person has tried the servers as they are saved. Null where there is nothing to connect to. */
export async function noteTested(
  ctx: Context,
  channel: Channel,
  direction: Half['direction'],
  result: ChannelTest['inbound'],
): Promise<void> {
  if (result?.ok) await putWorked(ctx.db, half(channel, direction))
  else if (result?.fault)
    await putFailed(ctx.db, half(channel, direction), { fault: result.fault, detail: result.detail })
}

const notServers = new Set(['ENOENT', 'EACCES', 'ESTREAM', 'EMESSAGE'])

function faultOf(error: ConnectionError & { fault?: ChannelFault }, user: boolean): ChannelFault | null {
  if (error.fault) return error.fault
  if (notServers.has(error.code ?? '')) return null
  const fault = connectionFault(error, user)
  if (fault !== 'not-a-mail-server') return fault
  if (lost.has(error.code ?? '')) return 'connection-lost'
  return isOwnTrouble(error) ? null : fault
}

const half = ({ workspaceId, id }: Channel, direction: Half['direction']): Half => ({
  workspaceId,
  channelId: id,
  direction,
})

const say = (ctx: Context, error: unknown) =>
  ctx.log.warn({ err: error }, 'how a channel works could not be noted')
