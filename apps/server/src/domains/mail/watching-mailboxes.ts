import { EventEmitter } from 'node:events'
import type { ImapFlow } from 'imapflow'
import type { Context } from '../../context.ts'
import { noteWorked } from '../channels/noting-health.ts'
import { type MailChannel, watchedChannels } from './channel-queries.ts'
import { fetchMail } from './fetching-mail.ts'
import { mailboxClient } from './mailbox.ts'
import { channelsWithDueMissed } from './missed-mail-queries.ts'
import { NotGiven } from './missing-mail.ts'
import { noteFailed } from './noting-failure.ts'

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

interface Watch {
  settings: string
  /** Something of it is to be tried again now. */
  look(): void
  stop(): Promise<void>
}

/** Watches the mailbox of every channel that has one, and follows changes of their settings. */
export async function startWatchingMailboxes(
  ctx: Context,
  given: Partial<WatchTimes> = {},
): Promise<{ stop(): Promise<void> }> {
  const times = { ...usual, ...given }
  const watches = new Map<string, Watch>()
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

async function adjust(ctx: Context, watches: Map<string, Watch>, times: WatchTimes): Promise<void> {
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
  for (const id of await channelsWithDueMissed(ctx.db)) watches.get(id)?.look()
}

const settingsOf = ({ address, settings, secrets }: MailChannel) =>
  JSON.stringify([address, settings, secrets?.toString('base64')])

/** One mailbox, connected again with growing patience for as long as it is watched. */
function watch(ctx: Context, channel: MailChannel, times: WatchTimes): Omit<Watch, 'settings'> {
  const asked = new EventEmitter()
  const stopping = new AbortController()
  const keepOn = async () => {
    let wait = times.retry
    while (!stopping.signal.aborted) {
      const since = Date.now()
      try {
        await stayConnected(ctx, channel, times, asked, stopping.signal)
      } catch (error) {
        if (!stopping.signal.aborted)
          ctx.log.warn({ err: error, channel: channel.id }, 'a mailbox cannot be watched')
        // One mail that is not given says nothing of the mailbox.
        if (!stopping.signal.aborted && !(error instanceof NotGiven))
          await noteFailed(ctx, channel, 'in', error, hasUser(channel))
      }
      wait = Date.now() - since > times.longestRetry ? times.retry : Math.min(wait * 2, times.longestRetry)
      await pause(wait, stopping.signal)
    }
  }
  const kept = keepOn()
  return {
    look: () => void asked.emit('look'),
    async stop() {
      stopping.abort()
      await kept
    },
  }
}

const hasUser = ({ settings }: MailChannel) => {
  const { inbound } = settings
  return inbound.kind === 'imap' && inbound.user !== null
}

/** We are signed in, and the server knows no such folder. */
function missing(error: Error & { responseStatus?: string }): never {
  throw error.responseStatus === 'NO' ? Object.assign(error, { fault: 'mailbox-not-found' }) : error
}

async function stayConnected(
  ctx: Context,
  channel: MailChannel,
  times: WatchTimes,
  asked: EventEmitter,
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
    const mailbox = await client.mailboxOpen(opened.mailbox).catch(missing)
    while (!end.signal.aborted && !stop.aborted) {
      const news = waitForNews(client, asked, times.poll, end.signal)
      await fetchMail({ ctx, client, channel, mailbox })
      await noteWorked(ctx, channel, 'in')
      if (await news) await client.noop()
    }
  } finally {
    stop.removeEventListener('abort', hangUp)
    client.close()
  }
}

/** Resolves when the server announces mail or somebody asks (false), after `poll` ms (true), or when the connection ends. */
const waitForNews = (
  client: Pick<ImapFlow, 'on' | 'off'>,
  asked: EventEmitter,
  poll: number,
  end: AbortSignal,
) =>
  new Promise<boolean>((resolve) => {
    const settle = (late: boolean) => {
      clearTimeout(timer)
      client.off('exists', stop)
      asked.off('look', stop)
      end.removeEventListener('abort', stop)
      resolve(late)
    }
    const stop = () => settle(false)
    const timer = setTimeout(() => settle(true), poll)
    client.on('exists', stop)
    asked.on('look', stop)
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
