import type { Context } from '../../context.ts'
import { fetchMail } from './fetching-mail.ts'
import { mailboxClient } from './mailbox.ts'
import { watchedChannels } from './mailbox-queries.ts'
import type { ChannelRow } from './outbound-queries.ts'

export interface WatchTimes {
  /** How often changed settings are looked for. */
  settings: number
  /** How often the server is asked although it said nothing. */
  poll: number
  /** The first wait after a broken connection; it doubles up to the longest. */
  retry: number
  longestRetry: number
}

const usual: WatchTimes = { settings: 5_000, poll: 60_000, retry: 1_000, longestRetry: 300_000 }

/** Watches the mailbox of every channel that has one, and follows changes of their settings. */
export async function startWatchingMailboxes(
  ctx: Context,
  given: Partial<WatchTimes> = {},
): Promise<{ stop(): Promise<void> }> {
  const times = { ...usual, ...given }
  const watches = new Map<string, { settings: string; stop(): Promise<void> }>()
  const stopping = new AbortController()

  const follow = async () => {
    while (!stopping.signal.aborted) {
      try {
        await adjust(ctx, watches, times)
      } catch (error) {
        ctx.log.warn({ err: error }, 'the mailboxes to watch could not be looked up')
      }
      await pause(times.settings, stopping.signal)
    }
  }
  const following = follow()
  return {
    async stop() {
      stopping.abort()
      await following
      await Promise.all([...watches.values()].map((watch) => watch.stop()))
    },
  }
}

async function adjust(
  ctx: Context,
  watches: Map<string, { settings: string; stop(): Promise<void> }>,
  times: WatchTimes,
): Promise<void> {
  const channels = new Map((await watchedChannels(ctx.db)).map((channel) => [channel.id, channel]))
  for (const [id, watch] of watches) {
    const channel = channels.get(id)
    if (channel && settingsOf(channel) === watch.settings) continue
    watches.delete(id)
    await watch.stop()
  }
  for (const [id, channel] of channels) {
    if (!watches.has(id)) watches.set(id, { settings: settingsOf(channel), ...watch(ctx, channel, times) })
  }
}

const settingsOf = ({ address, settings, secrets }: ChannelRow) =>
  JSON.stringify([address, settings, secrets?.toString('base64')])

/** One mailbox, connected again with growing patience for as long as it is watched. */
function watch(ctx: Context, channel: ChannelRow, times: WatchTimes): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const keepOn = async () => {
    let wait = times.retry
    while (!stopping.signal.aborted) {
      const since = Date.now()
      try {
        await stayConnected(ctx, channel, times, stopping.signal)
      } catch (error) {
        if (!stopping.signal.aborted)
          ctx.log.warn({ err: error, channel: channel.id }, 'a mailbox cannot be watched')
      }
      wait = Date.now() - since > times.longestRetry ? times.retry : Math.min(wait * 2, times.longestRetry)
      await pause(wait, stopping.signal)
    }
  }
  const kept = keepOn()
  return {
    async stop() {
      stopping.abort()
      await kept
    },
  }
}

async function stayConnected(
  ctx: Context,
  channel: ChannelRow,
  times: WatchTimes,
  stop: AbortSignal,
): Promise<void> {
  const opened = await mailboxClient(ctx, channel)
  if (!opened) return
  const { client } = opened
  const end = new AbortController()
  const hangUp = () => client.close()
  client.on('error', () => end.abort())
  client.on('close', () => end.abort())
  stop.addEventListener('abort', hangUp, { once: true })
  try {
    await client.connect()
    const mailbox = await client.mailboxOpen(opened.mailbox)
    while (!end.signal.aborted && !stop.aborted) {
      const news = waitForNews(client, times.poll, end.signal)
      await fetchMail({ ctx, client, channel, mailbox })
      if (await news) await client.noop()
    }
  } finally {
    stop.removeEventListener('abort', hangUp)
    client.close()
  }
}

/** Resolves when the server announces mail (false), after `poll` ms (true), or when the connection ends. */
const waitForNews = (
  client: { once(event: 'exists', listener: () => void): unknown },
  poll: number,
  end: AbortSignal,
) =>
  new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(true), poll)
    const stop = () => {
      clearTimeout(timer)
      resolve(false)
    }
    client.once('exists', stop)
    end.addEventListener('abort', stop, { once: true })
  })

const pause = (ms: number, stop: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (stop.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    stop.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
