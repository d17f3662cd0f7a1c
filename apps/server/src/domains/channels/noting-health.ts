import type { ChannelFault, ChannelTest } from '@polku/contract'
import type { Context } from '../../context.ts'
import { cleanLine } from '../../platform/mail/charset.ts'
import { type Half, putFailed, putWorked } from './health-queries.ts'

type Channel = { workspaceId: string; id: string }

/** A busy channel works many times a second; saying so a few times a minute is enough. */
const oftenEnoughMs = 20_000
const lately = new Map<string, number>()

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

/** The channel does not work, with what the other side said. */
export async function noteFault(
  ctx: Context,
  channel: Channel,
  direction: Half['direction'],
  { fault, detail }: { fault: ChannelFault; detail: string | null },
): Promise<void> {
  lately.delete(`${channel.id} ${direction}`)
  await putFailed(ctx.db, half(channel, direction), {
    fault,
    detail: detail && cleanLine(detail, 300),
  }).catch((failed) => say(ctx, failed))
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

const half = ({ workspaceId, id }: Channel, direction: Half['direction']): Half => ({
  workspaceId,
  channelId: id,
  direction,
})

const say = (ctx: Context, error: unknown) =>
  ctx.log.warn({ err: error }, 'how a channel works could not be noted')
