import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { systemActor } from '../auth/actor.ts'
import { write } from '../db/write.ts'
import { append } from './append.ts'
import { catchUp } from './catching-up.ts'
import { type Lane, openLanes, saveLanes } from './lane.ts'
import { type Event, eventsAfter } from './queries.ts'
import type { LogReader } from './readers.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  desk.forged = true
})
afterAll(() => desk.close())

let seen: string[]
beforeEach(() => {
  seen = []
})

const say = (kind: string) =>
  write(desk.ctx, (trx) => append(trx, systemActor(desk.workspaceId), { kind } as never))
const collecting = (name: string, reader: Partial<LogReader> = {}): LogReader => ({
  name,
  kinds: 'all',
  batch: 3,
  async handle(_trx, events) {
    seen.push(...events.map((event) => event.kind))
  },
  ...reader,
})
const laneOf = async (reader: LogReader): Promise<Lane> => {
  const [lane] = await openLanes(desk.ctx, { after: eventsAfter.bind(null, desk.ctx.db) }, [reader])
  return lane!
}
const toTheEnd = async (lane: Lane) => {
  while ((await lane.step()) !== 'at-the-end');
}
/** Where a reader stands, and by which transaction it was last written there. */
const row = async (name: string) => {
  const { rows } = await desk.ctx.pool.query(
    'select epoch, xid::text, id::int, xmin::text as by from log_readers where name = $1',
    [name],
  )
  return rows[0]
}
const endOf = async () => {
  const { rows } = await desk.ctx.pool.query(
    'select epoch, xid::text, id::int from events order by epoch desc, events.xid desc, id desc limit 1',
  )
  return rows[0]
}

describe('a log reader', () => {
  it('sees each event once, however many run at the same time', async () => {
    await desk.ctx.pool.query('create table counted (n serial, kind text)')
    for (let n = 0; n < 10; n++) await say(`counted ${n}`)
    const counting = collecting('crowd', {
      async handle(trx, events) {
        const kinds = events.map((event) => event.kind)
        await sql`insert into counted (kind) select unnest(${kinds}::text[])`.execute(trx)
      },
    })
    const crowd = await Promise.all([1, 2, 3].map(() => laneOf(counting)))
    await Promise.all(crowd.map(toTheEnd))
    const { rows } = await desk.ctx.pool.query(
      `select kind from counted where kind like 'counted%' order by n`,
    )
    expect(rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, (_, n) => `counted ${n}`))
  })

  it('is given the kinds it wants; what else happens is noted in one statement, and no transaction of its own', async () => {
    const reader = collecting('choosy', { kinds: ['case.opened'] })
    await catchUp(desk.ctx, [reader])
    const before = await row('choosy')
    for (let n = 0; n < 4; n++) await say('of no concern')
    const lane = await laneOf(reader)
    await toTheEnd(lane)
    expect(await row('choosy')).toEqual(before)
    await saveLanes(desk.ctx, [lane])
    const after = await row('choosy')
    expect(after).toMatchObject(await endOf())
    // Nothing has happened since: nothing is written.
    await saveLanes(desk.ctx, [lane])
    expect(await row('choosy')).toEqual(after)
    await say('case.opened')
    await toTheEnd(lane)
    expect(seen).toEqual(['case.opened'])
    expect(await row('choosy')).toMatchObject(await endOf())
  })

  it('stays where it was when it fails, and goes on from there', async () => {
    await catchUp(desk.ctx, [collecting('stumbling')])
    seen = []
    await say('stumble')
    const failing = collecting('stumbling', {
      handle: () => Promise.reject(new Error('cannot handle this yet')),
    })
    await expect((await laneOf(failing)).step()).rejects.toThrow()
    await catchUp(desk.ctx, [collecting('stumbling')])
    expect(seen).toEqual(['stumble'])
  })

  it('goes on from where another process has moved it, and does nothing twice', async () => {
    const reader = collecting('overtaken')
    await catchUp(desk.ctx, [reader])
    const late = await laneOf(reader)
    for (const kind of ['one', 'two']) await say(kind)
    await catchUp(desk.ctx, [reader])
    await say('three')
    seen = []
    await toTheEnd(late)
    expect(seen).toEqual(['three'])
  })

  it('holds nobody back while it has written nothing, however long it takes', async () => {
    await catchUp(desk.ctx, [collecting('pondering'), collecting('other')])
    const { promise, resolve } = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const pondering = await laneOf(
      collecting('pondering', {
        async handle() {
          begun.resolve()
          await promise
        },
      }),
    )
    await say('first')
    const stepping = pondering.step()
    await begun.promise
    await say('second')
    seen = []
    await catchUp(desk.ctx, [collecting('other')])
    expect(seen).toEqual(['first', 'second'])
    resolve()
    await stepping
  })

  it('lets what it appends be heard of at once', async () => {
    await catchUp(desk.ctx, [collecting('answering')])
    const heard: Event[] = []
    const hear = (events: Event[]) => heard.push(...events)
    await say('asked')
    desk.ctx.fresh.on('events', hear)
    const answering = collecting('answering', {
      handle: (trx) => append(trx, systemActor(desk.workspaceId), { kind: 'answered' } as never),
    })
    await (await laneOf(answering)).step()
    desk.ctx.fresh.off('events', hear)
    expect(heard.map(({ kind }) => kind)).toEqual(['answered'])
  })
})
