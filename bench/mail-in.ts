import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { startSmtpListener } from '../apps/server/src/domains/mail/smtp-listener.ts'
import { startBackground } from '../apps/server/src/server.ts'
import { ask } from './asking.ts'
import { openBareMail } from './bare-mail.ts'
import { carriedASecond, type Measured } from './carrying.ts'
import { type Lab, openLab } from './lab.ts'
import { deliver, type Load } from './mail-load.ts'
import { allSettled, watchShown } from './mail-shown.ts'
import { percentiles, ratio, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const mebibyte = 2 ** 20
const to = 'desk@bench.example'
/** Milliseconds from when a mail is due until it is shown: beyond that it waits behind others. */
const p99Within = 1_000
const searchSeconds = 5
const floodSeconds = 10

type Sending = Pick<Load, 'port' | 'to' | 'mailsEach' | 'connections' | 'attachment'>
/** At so many a second, for so long. */
type Measure = (name: string, perSecond: number, seconds: number) => Promise<Measured>

/**
 * Mail over real SMTP: how many a second are acknowledged and shown, the same of a limit in the same run, a bare
 * listener that commits one row a mail; then twice as many as are carried, and how much longer the desk's inbox takes
 * meanwhile: what comes faster than it is understood waits, and the desk does not. At last one mail of 25 MB.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  const started: { stop(): Promise<void> | void }[] = []
  try {
    lab.ctx.resolveDns = async () => {
      await wait(5)
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    }
    await makeChannel(lab)
    started.push(await startBackground(lab.ctx, new Set(['worker'])))
    lab.ctx.config.smtpPort = 0
    const listener = await startSmtpListener(lab.ctx, { clientMailsPerMinute: 1e6 })
    started.push(listener)
    const watch = watchShown(lab)
    started.push(watch)
    const sending = { port: listener.port, to, mailsEach: 4, connections: 20, attachment: 0 }
    const ours: Measure = async (name, perSecond, seconds) => {
      const mails = Math.ceil(perSecond * seconds)
      return await watch.measure(mails, await deliver({ ...sending, name, mails, perSecond }))
    }
    const search = async (whose: string, measure: Measure) => {
      await measure('warm', 20, 1)
      const first = await measure('first', 20, searchSeconds * scale)
      const carried = await carriedASecond((rate) => measure(`at${rate}`, rate, searchSeconds * scale), {
        from: 50,
        most: 3_200,
        within: p99Within,
      })
      say(`${whose}: ${shown(first)} at 20 a second; ${carried} a second carried`)
      return { ...first, carried }
    }
    const bare = async (whose: string) => await onBareMail(lab, sending, (measure) => search(whose, measure))
    const before = await bare('limit, a bare listener and one commit')
    const mine = await search('Polku, until shown', ours)
    const after = await bare('limit again')
    const limit = Math.max(before.carried, after.carried)
    say(`${ratio(mine.carried, limit)} of what the limit carries`)

    const desk = await flood(lab, say, { perSecond: mine.carried * 2, seconds: floodSeconds * scale, ours })
    const disordered = await outOfOrder(lab)
    say(`shown out of order: ${disordered}`)
    const attachment = 18.2 * mebibyte
    const large = await whileWatched(async () => {
      await deliver({
        ...sending,
        name: 'large',
        mails: 1,
        mailsEach: 1,
        connections: 1,
        perSecond: 1,
        attachment,
      })
      await allSettled(lab)
    })
    say(`one mail of 25 MB shown in ${large.seconds.toFixed(1)} s; event loop ${shownDelay(large.delay)}`)
    const share = ratio(mine.carried, limit)
    return { bench: 'mail-in', p99Within, ...mine, limit, share, desk, disordered, large }
  } finally {
    for (const part of started.reverse()) await part.stop()
    await lab.close()
  }
}

async function onBareMail<Result>(
  lab: Lab,
  sending: Sending,
  use: (measure: Measure) => Promise<Result>,
): Promise<Result> {
  const { port, stop } = await openBareMail(lab.ctx.pool)
  try {
    return await use(async (name, perSecond, seconds) => {
      const mails = Math.ceil(perSecond * seconds)
      const delivered = await deliver({ ...sending, port, name, mails, perSecond })
      const durations = delivered.map(({ dueAt, acknowledgedAt }) => acknowledgedAt - dueAt)
      return { ...percentiles(durations), lost: mails - delivered.length }
    })
  } finally {
    await stop()
  }
}

/** More come than are shown in time: those wait, and the desk must not feel it. */
async function flood(
  lab: Lab,
  say: (line: string) => void,
  { perSecond, seconds, ours }: { perSecond: number; seconds: number; ours: Measure },
) {
  const alone = percentiles(await askForInbox(lab, 100))
  say(`inbox view before the flood: ${shown(alone)}`)
  const asked: number[] = []
  let isFlooded = true
  const asking = (async () => {
    while (isFlooded) asked.push(...(await askForInbox(lab, 20)))
  })()
  const { seconds: took, delay, result: mails } = await whileWatched(() => ours('flood', perSecond, seconds))
  isFlooded = false
  await asking
  const during = percentiles(asked)
  const slowed = ratio(during.p95, alone.p95)
  say(`inbox view while ${perSecond} a second come: ${shown(during)}; ${slowed} times as long at p95`)
  const all = mails.n + mails.lost
  say(
    `${all} mails, ${mails.lost} not taken, shown in ${took.toFixed(1)} s, ${(mails.n / took).toFixed(0)} a second`,
  )
  say(`event loop ${shownDelay(delay)}`)
  return { perSecond, alone, during, slowed, mails, seconds: took, delay }
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

async function makeChannel({ client, workspaceId }: Lab): Promise<void> {
  const settings = { displayName: 'Bench', inbound: { kind: 'smtp' }, outbound: { kind: 'installation' } }
  await client.query(
    `insert into channels (workspace_id, kind, name, address, settings) values ($1, 'email', 'Bench', $2, $3)`,
    [workspaceId, to, settings],
  )
}

async function whileWatched<Result>(work: () => Promise<Result>) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  await wait(500)
  const start = performance.now()
  delay.enable()
  const result = await work()
  delay.disable()
  const seconds = (performance.now() - start) / 1000
  const ms = (nanoseconds: number) => nanoseconds / 1e6
  return { result, seconds, delay: { p99: ms(delay.percentile(99)), max: ms(delay.max) } }
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
