import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { startSmtpListener } from '../apps/server/src/domains/channels/smtp-listener.ts'
import { startBackground } from '../apps/server/src/server.ts'
import { ask } from './asking.ts'
import { type Lab, openLab } from './lab.ts'
import { deliver } from './mail-load.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const mebibyte = 2 ** 20
const mailsEach = 4
const to = 'desk@bench.example'

/**
 * A flood of 2,000 mails of 500 conversations over real SMTP, read while it comes in, then one mail of 25 MB:
 * how many mails a second are shown, how long the event loop stands still, and how much longer the desk's inbox
 * takes meanwhile: what comes faster than it is understood waits, and the desk does not. Limit measured in the same
 * run: bare commits of one row on one connection.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  const started: { stop(): Promise<void> }[] = []
  try {
    const limit = await bareCommits(lab)
    say(`limit, bare commits of one row: ${limit.toFixed(0)} a second`)
    lab.ctx.resolveDns = async () => {
      await wait(5)
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    }
    await makeChannel(lab)
    started.push(await startBackground(lab.ctx, new Set(['worker'])))
    lab.ctx.config.smtpPort = 0
    const listener = await startSmtpListener(lab.ctx, { clientMailsPerMinute: 1e6 })
    started.push(listener)
    const load = { port: listener.port, to, mailsEach, connections: 10, attachment: 0 }

    const desk = { alone: percentiles(await askForInbox(lab, 100)), during: [] as number[] }
    say(`inbox view before the flood: ${shown(desk.alone)}`)
    let isFlooded = true
    const asking = (async () => {
      while (isFlooded) desk.during.push(...(await askForInbox(lab, 20)))
    })()
    const flood = await whileWatched(lab, { ...load, conversations: 500 * scale })
    isFlooded = false
    await asking
    const during = percentiles(desk.during)
    const slowed = ratio(during.p95, desk.alone.p95)
    say(`inbox view while mail floods in: ${shown(during)}; ${slowed} times as long at p95`)
    const perSecond = flood.mails / flood.seconds
    say(
      `${flood.mails} mails acknowledged in ${flood.acknowledged.toFixed(1)} s, shown in ${flood.seconds.toFixed(1)} s`,
    )
    say(`${perSecond.toFixed(0)} a second; event loop ${shownDelay(flood.delay)}`)
    say(`shown out of order: ${await outOfOrder(lab)}`)
    const large = { ...load, conversations: 1, mailsEach: 1, connections: 1, attachment: 18.2 * mebibyte }
    const one = await whileWatched(lab, large)
    say(`one mail of 25 MB shown in ${one.seconds.toFixed(1)} s; event loop ${shownDelay(one.delay)}`)
    const desked = { alone: desk.alone, during, slowed }
    return {
      bench: 'mail-in',
      limit,
      perSecond,
      ratio: ratio(perSecond, limit),
      desk: desked,
      flood,
      large: one,
    }
  } finally {
    for (const part of started.reverse()) await part.stop()
    await lab.close()
  }
}

/** As a console asks, twenty times a second, whether or not the last has answered. */
const askForInbox = ({ origin, identities }: Lab, times: number) =>
  ask({
    origin,
    identities,
    asks: Array.from({ length: times }, () => ['/api/v1/cases?view=open&limit=50']),
    pace: { everyMs: 50 },
  })

const shownDelay = ({ p99, max }: { p99: number; max: number }) =>
  `p99 ${p99.toFixed(0)} ms, longest ${max.toFixed(0)} ms`

async function bareCommits({ client }: Lab): Promise<number> {
  await client.query('create table bare (id bigint generated always as identity, text text)')
  const start = performance.now()
  for (let n = 0; n < 2_000; n++) await client.query(`insert into bare (text) values ('Where is my parcel')`)
  return 2_000 / ((performance.now() - start) / 1000)
}

async function makeChannel({ client, workspaceId }: Lab): Promise<void> {
  const settings = { displayName: 'Bench', inbound: { kind: 'smtp' }, outbound: { kind: 'installation' } }
  await client.query(
    `insert into channels (workspace_id, kind, name, address, settings) values ($1, 'email', 'Bench', $2, $3)`,
    [workspaceId, to, settings],
  )
}

/** From the first connection until everything has been settled. */
async function whileWatched({ client }: Lab, load: Parameters<typeof deliver>[0]) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  await wait(500)
  const start = performance.now()
  delay.enable()
  const acknowledged = await deliver(load)
  for (;;) {
    const { rows } = await client.query(`select 1 from inbound_items where state = 'received' limit 1`)
    if (rows.length === 0) break
    await wait(20)
  }
  delay.disable()
  const seconds = (performance.now() - start) / 1000
  const ms = (nanoseconds: number) => nanoseconds / 1e6
  return {
    mails: load.conversations * load.mailsEach,
    acknowledged,
    seconds,
    delay: { p99: ms(delay.percentile(99)), max: ms(delay.max) },
  }
}

/** Mails that are not shown in their conversation's case behind all that were written before. */
async function outOfOrder({ client }: Lab): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `with said as (
       select case_id, occurred_at, id, split_part(rfc_message_id, '-', 1) as conversation,
         row_number() over (partition by case_id order by occurred_at, id) - 1 as place,
         substring(rfc_message_id from '-(\\d+)@')::int as nth from messages),
     expected as (select *, count(*) over (partition by conversation) as together,
       count(*) over (partition by case_id) as here from said)
     select count(*)::int as n from expected where place <> nth or together <> here`,
  )
  return rows[0]!.n
}
