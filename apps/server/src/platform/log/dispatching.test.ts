import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { systemActor } from '../auth/actor.ts'
import { write } from '../db/write.ts'
import { append } from './append.ts'
import { runReaders } from './dispatching.ts'
import type { LogReader } from './readers.ts'

let desk: Desk
let seen: string[]
beforeEach(async () => {
  desk = await openDeskForTest()
  seen = []
})

const say = async (...kinds: string[]) => {
  for (const kind of kinds)
    await write(desk.ctx, (trx) => append(trx, systemActor(desk.workspaceId), { kind } as never))
}
const reader = (name: string, handle?: (kind: string) => Promise<void> | void): LogReader => ({
  name,
  kinds: 'all',
  batch: 3,
  async handle(_trx, events) {
    for (const { kind } of events) await handle?.(kind)
    seen.push(...events.map(({ kind }) => `${name}: ${kind}`))
  },
})
const running = (readers: LogReader[]) => {
  const run = runReaders(desk.ctx, readers, { pauseMs: 5, failures: 3 })
  onTestFinished(() => run.stop())
  return run
}
const standsAt = async (name: string) => {
  const { rows } = await desk.ctx.pool.query(
    `select (select kind from events e where (e.epoch, e.xid, e.id) = (r.epoch, r.xid, r.id)) as kind
     from log_readers r where name = $1`,
    [name],
  )
  return rows[0]?.kind
}

describe('the readers of the log', () => {
  it('are given what happened before and after they were started, each event once and in its order', async () => {
    await say('one', 'two')
    running([reader('a'), reader('b')])
    await soon(() => expect(seen).toHaveLength(4))
    await say('three', 'four', 'five', 'six')
    await soon(() => expect(seen).toHaveLength(12))
    for (const name of ['a', 'b'])
      expect(seen.filter((one) => one.startsWith(name))).toEqual(
        ['one', 'two', 'three', 'four', 'five', 'six'].map((kind) => `${name}: ${kind}`),
      )
  })

  it('do not wait for one that is slow or for one that fails', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    running([
      reader('slow', () => promise),
      reader('failing', () => Promise.reject(new Error('not today'))),
      reader('quick'),
    ])
    await say('first')
    await soon(() => expect(seen).toEqual(['quick: first']))
    await say('second')
    await soon(() => expect(seen).toEqual(['quick: first', 'quick: second']))
    resolve()
    await soon(() => expect(seen).toContain('slow: second'))
  })

  it('are not held up for ever by one event: that is written down, and those behind it are handled', async () => {
    running([
      reader('patient', (kind) => {
        if (kind === 'poison') throw new Error('cannot handle this yet')
      }),
    ])
    await say('sound 1', 'poison', 'sound 2')
    await soon(() => expect(seen).toEqual(['patient: sound 1', 'patient: sound 2']))
    const { rows } = await desk.ctx.pool.query('select reader, reason from log_reader_skips')
    expect(rows).toEqual([{ reader: 'patient', reason: 'cannot handle this yet' }])
    const { body } = await desk.as(null).get('/metrics')
    expect(body).toContain('polku_log_reader_skipped_events{reader="patient"} 1')
  })

  it('have it noted at the latest when they stop how far they have come', async () => {
    const run = running([{ ...reader('choosy'), kinds: ['case.opened'] }, reader('all')])
    await say('of no concern')
    await soon(() => expect(seen).toEqual(['all: of no concern']))
    await run.stop()
    expect(await standsAt('choosy')).toBe('of no concern')
    expect(await standsAt('all')).toBe('of no concern')
  })

  it('are run by one process at a time, and go on when that one has lost its connection', async () => {
    running([reader('one')])
    await say('first')
    await soon(() => expect(seen).toEqual(['one: first']))
    running([reader('one')])
    await desk.ctx.pool.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 410007
         and database = (select oid from pg_database where datname = current_database())`,
    )
    await say('second', 'third')
    await soon(() => expect(seen).toHaveLength(3))
    expect(seen).toEqual(['one: first', 'one: second', 'one: third'])
  })
})
