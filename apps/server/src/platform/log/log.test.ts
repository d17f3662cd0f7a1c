import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { systemActor } from '../auth/actor.ts'
import { write } from '../db/write.ts'
import { append } from './append.ts'
import { formatPosition, parsePosition, positionOf } from './position.ts'
import { type Event, endOfLog, eventsAfter } from './queries.ts'
import { type LogReader, readOnce, runReaders } from './readers.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const start = { epoch: 0, xid: '0', id: 0 }
const say = (kind: string) =>
  write(desk.ctx, (trx) => append(trx, systemActor(desk.workspaceId), { kind } as never))
const kindsAfter = async (position = start) =>
  (await eventsAfter(desk.ctx.db, position, 1000)).map((event) => event.kind)

describe('the event log', () => {
  it('is read in an order in which a transaction that commits late is not missed', async () => {
    const from = await endOfLog(desk.ctx.db)
    const late = new pg.Client({ connectionString: desk.ctx.pool.options.connectionString })
    await late.connect()
    await late.query('begin')
    await late.query(
      `insert into events (workspace_id, kind, occurred_at, actor_kind) values ($1, 'late', now(), 'system')`,
      [desk.workspaceId],
    )
    await say('early')
    expect(await kindsAfter(from)).toEqual([])
    await late.query('commit')
    await late.end()
    expect(await kindsAfter(from)).toEqual(['late', 'early'])
  })

  it('keeps what was written before a restore readable, and puts what follows after it', async () => {
    await say('before the restore')
    const before = (await eventsAfter(desk.ctx.db, start, 1000)).at(-1)!
    // A restored database counts its transactions from anew, so that theirs are lower than those given out.
    await desk.ctx.pool.query('update log_epoch set epoch = epoch + 1')
    await desk.ctx.pool.query(`insert into events (xid, workspace_id, kind, occurred_at, actor_kind)
      values ('3', '${desk.workspaceId}', 'after the restore', now(), 'system')`)
    expect(await kindsAfter(positionOf(before))).toEqual(['after the restore'])
    expect((await kindsAfter()).at(-1)).toBe('after the restore')
  })

  it('gives positions that survive being text, and refuses what is none', () => {
    const position = { epoch: 2, xid: '18446744073709551615', id: 12 }
    expect(parsePosition(formatPosition(position))).toEqual(position)
    for (const text of ['', '1.2', '1.2.x', '-1.2.3', '1.2.3.4']) expect(parsePosition(text)).toBeNull()
  })
})

describe('a log reader', () => {
  const collecting = (
    name: string,
    seen: string[],
    fail: (event: Event) => boolean = () => false,
  ): LogReader => ({
    name,
    batch: 3,
    async handle(_trx, events) {
      for (const event of events) if (fail(event)) throw new Error('cannot handle this yet')
      seen.push(...events.map((event) => event.kind))
    },
  })
  const drained = async (reader: LogReader) => {
    while ((await readOnce(desk.ctx.db, reader)) > 0);
  }

  it('sees each event once, however many run at the same time', async () => {
    for (let n = 0; n < 10; n++) await say(`counted ${n}`)
    const seen: string[] = []
    await Promise.all([1, 2, 3].map(() => drained(collecting('crowd', seen))))
    await drained(collecting('crowd', seen))
    const counted = seen.filter((kind) => kind.startsWith('counted'))
    expect(counted).toEqual(Array.from({ length: 10 }, (_, n) => `counted ${n}`))
  })

  it('is not held up for ever by one event: that is written down, and those behind it are handled', async () => {
    const seen: string[] = []
    const reader = collecting('patient', seen, (event) => event.kind === 'poison')
    await drained(collecting('patient', []))
    for (const kind of ['sound 1', 'poison', 'sound 2']) await say(kind)
    const running = runReaders(desk.ctx.db, [reader], desk.ctx.signal, desk.ctx.log, {
      pauseMs: 5,
      failures: 3,
    })
    onTestFinished(() => running.stop())
    await soon(() => expect(seen.filter((kind) => kind.startsWith('sound'))).toEqual(['sound 1', 'sound 2']))
    const { rows } = await desk.ctx.pool.query('select reader, reason from log_reader_skips')
    expect(rows).toEqual([{ reader: 'patient', reason: 'cannot handle this yet' }])
    const { body } = await desk.as(null).get('/metrics')
    expect(body).toContain('polku_log_reader_skipped_events{reader="patient"} 1')
  })

  it('stays where it was when it fails, and goes on from there', async () => {
    const seen: string[] = []
    await drained(collecting('stumbling', seen))
    await say('stumble')
    await expect(
      readOnce(
        desk.ctx.db,
        collecting('stumbling', seen, (event) => event.kind === 'stumble'),
      ),
    ).rejects.toThrow()
    await drained(collecting('stumbling', seen))
    expect(seen.filter((kind) => kind === 'stumble')).toHaveLength(1)
  })
})
