import { setTimeout as sleep } from 'node:timers/promises'
import type { EventName } from '@polku/contract'
import type { Context } from '../apps/server/src/context.ts'
import { systemActor } from '../apps/server/src/platform/auth/actor.ts'
import { write } from '../apps/server/src/platform/db/write.ts'
import { append } from '../apps/server/src/platform/log/append.ts'
import { runReaders } from '../apps/server/src/platform/log/dispatching.ts'
import type { LogReader } from '../apps/server/src/platform/log/readers.ts'
import { startBackground } from '../apps/server/src/server.ts'
import { type Lab, openLab } from './lab.ts'
import { percentiles, shown } from './percentiles.ts'
import type { Bench } from './run.ts'

const readers = 20
const eventsASecond = 500
/** As an action appends: the case moves, and a message goes with it. */
const eventsAnAction = 2
const sleepMs = 10_000
const goals = { p95: 250, writing: 0 }

/** Ten kinds that need no data, of which the choosy want one each. */
const kinds: EventName[] = [
  'case.opened',
  'case.closed',
  'case.woken',
  'message.pending',
  'customer.appeared',
  'identifier.claimed',
  'identifier.verified',
  'message.mailed',
  'message.received',
  'case.reopened',
]

/**
 * Twenty readers of the log: what they write while nothing happens, how long after a commit the last of them has
 * done its part at 500 events a second, and whether one that sleeps delays the others.
 */
export const bench: Bench = async ({ say, scale }) => {
  const lab = await openLab()
  const seconds = Math.max(3, Math.round(20 * scale))
  try {
    const background = await startBackground(lab.ctx, new Set(['worker']))
    const worker = await idle(lab, Math.max(3, Math.round(60 * scale)))
    await background.stop()
    say(`Idle, the worker with everything: ${told(worker)}`)
    const alone = await withReaders(lab, twenty('all'), () => idle(lab, seconds))
    say(`Idle, twenty readers alone: ${told(alone)}; goal ${goals.writing}`)
    const all = await underLoad(lab, twenty('all'), seconds)
    say(`Twenty readers that want everything: ${shown(all)}; goal p95 ${goals.p95} ms`)
    const choosy = await underLoad(lab, twenty('one each'), seconds)
    say(`Twenty readers that want a tenth each: ${shown(choosy)}`)
    const asleep = await underLoad(lab, twenty('one each'), seconds, sleepMs)
    say(`The nineteen beside one that sleeps ten seconds: ${shown(asleep)}`)
    return { worker, alone, all, choosy, asleep, goals }
  } finally {
    await lab.close()
  }
}

interface Idle {
  /** Transactions a second that wrote: each takes a number. */
  writing: number
  walBytes: number
}
const told = ({ writing, walBytes }: Idle) => `${writing} writing transactions/s, ${walBytes} bytes of WAL/s`

async function idle({ client }: Lab, seconds: number): Promise<Idle> {
  await sleep(3_000)
  const look = async () => {
    const { rows } = await client.query(
      `select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as xid, pg_current_wal_insert_lsn() - '0/0' as wal`,
    )
    return { xid: Number(rows[0].xid), wal: Number(rows[0].wal) }
  }
  const before = await look()
  await sleep(seconds * 1000)
  const after = await look()
  const aSecond = (n: number) => Math.round((n / seconds) * 100) / 100
  return { writing: aSecond(after.xid - before.xid), walBytes: aSecond(after.wal - before.wal) }
}

/** A reader that notes when its effect on each event was committed. */
interface Watched {
  reader: LogReader
  doneAt: Map<number, number>
  /** Sleeps this long before its next batch. */
  sleepMs: number
}

function twenty(wanted: 'all' | 'one each'): Watched[] {
  return Array.from({ length: readers }, (_, n) =>
    watched(`bench-${n}`, wanted === 'all' ? 'all' : [kinds[n % 10]!]),
  )
}

function watched(name: string, wanted: LogReader['kinds']): Watched {
  const doneAt = new Map<number, number>()
  let handled: number[] = []
  const self: Watched = {
    doneAt,
    sleepMs: 0,
    reader: {
      name,
      kinds: wanted,
      async handle(trx, events) {
        if (self.sleepMs > 0) await sleep(self.sleepMs)
        self.sleepMs = 0
        handled = events.map(({ id }) => id)
        const rows = events.map(({ epoch, xid, id }) => ({ reader: name, epoch, xid, id, reason: 'noted' }))
        await trx.insertInto('logReaderSkips').values(rows).execute()
      },
      committed() {
        for (const id of handled) doneAt.set(id, performance.now())
      },
    },
  }
  return self
}

async function withReaders<Result>(
  { ctx }: Lab,
  all: Watched[],
  work: () => Promise<Result>,
): Promise<Result> {
  const running = runReaders(
    ctx,
    all.map(({ reader }) => reader),
  )
  try {
    return await work()
  } finally {
    await running.stop()
  }
}

/** From each commit to the last effect on its events, of those who were awake all the time. */
async function underLoad(lab: Lab, all: Watched[], seconds: number, sleeping = 0) {
  return await withReaders(lab, all, async () => {
    await sleep(2_000)
    const committedAt = new Map<number, number>()
    if (sleeping > 0) all[0]!.sleepMs = sleeping
    await act(lab.ctx, lab.workspaceId, seconds, committedAt)
    await sleep(sleeping + 3_000)
    const awake = sleeping > 0 ? all.slice(1) : all
    const delays = [...committedAt].flatMap(([id, at]) => {
      const done = awake.flatMap(({ doneAt }) => doneAt.get(id) ?? [])
      return done.length > 0 ? [Math.max(...done) - at] : []
    })
    return percentiles(delays)
  })
}

/** Actions at an even pace, whatever becomes of them. */
async function act(
  ctx: Context,
  workspaceId: string,
  seconds: number,
  committedAt: Map<number, number>,
): Promise<void> {
  const until = performance.now() + seconds * 1000
  const everyMs = (1000 * eventsAnAction) / eventsASecond
  const begun: Promise<void>[] = []
  for (let n = 0, due = performance.now(); due < until; n += 1, due += everyMs) {
    await sleep(Math.max(0, due - performance.now()))
    begun.push(actOnce(ctx, workspaceId, n, committedAt))
  }
  await Promise.all(begun)
}

async function actOnce(
  ctx: Context,
  workspaceId: string,
  n: number,
  committedAt: Map<number, number>,
): Promise<void> {
  const given = Array.from({ length: eventsAnAction }, (_, i) => ({
    kind: kinds[(n * eventsAnAction + i) % 10]!,
  }))
  let ids: number[] = []
  await write(
    {
      ...ctx,
      wake: (events) => {
        ids = events.map(({ id }) => id)
        ctx.wake(events)
      },
    },
    (trx) => append(trx, systemActor(workspaceId), ...(given as never[])),
  )
  for (const id of ids) committedAt.set(id, performance.now())
}
