import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { auditPage } from '../../domains/people/audit-queries.ts'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { emptyDatabase } from '../../testing/empty-database.ts'
import { migrate } from '../db/migrate.ts'
import { makeRoomInLog } from './part-queries.ts'
import { eventsAfter } from './queries.ts'

const theBeginning = { epoch: 0, xid: '0', id: 0 }

/** As if so many events had happened. */
const standAt = (desk: Desk, id: number) => desk.ctx.pool.query("select setval('events_id_seq', $1)", [id])

async function happen(desk: Desk): Promise<{ id: number; part: string }> {
  desk.forged = true
  const { rows } = await desk.ctx.pool.query(
    `insert into events (workspace_id, kind, occurred_at, actor_kind, audit) values ($1, 'team.created', now(), 'system', true)
     returning id, tableoid::regclass::text as part`,
    [desk.workspaceId],
  )
  return { id: Number(rows[0].id), part: rows[0].part }
}

describe('the log', () => {
  it('gets its next part long before that is needed, and once', async () => {
    const desk = await openDeskForTest()
    expect(await makeRoomInLog(desk.ctx.db)).toBe(0)
    await standAt(desk, 6_000_000)
    expect(await makeRoomInLog(desk.ctx.db)).toBe(1)
    expect(await makeRoomInLog(desk.ctx.db)).toBe(0)
    await standAt(desk, 9_999_998)
    expect(await happen(desk)).toEqual({ id: 9_999_999, part: 'events_first' })
    expect(await happen(desk)).toEqual({ id: 10_000_000, part: 'events_from_10000000' })
  })

  it('is read in order over all its parts', async () => {
    const desk = await openDeskForTest()
    const ids = [(await happen(desk)).id]
    await standAt(desk, 9_999_999)
    await makeRoomInLog(desk.ctx.db)
    ids.push((await happen(desk)).id, (await happen(desk)).id)
    const read = await eventsAfter(desk.ctx.db, theBeginning, 10)
    expect(read.map(({ id }) => id).slice(-3)).toEqual(ids)
    const audited = await auditPage(desk.ctx.db, desk.workspaceId, { limit: 3, before: null })
    expect(audited.map(({ id }) => id)).toEqual(ids.toReversed())
  })

  it('takes an event for which no part was made in time, and goes on after it', async () => {
    const desk = await openDeskForTest()
    await standAt(desk, 21_000_000)
    const late = await happen(desk)
    expect(late.part).toBe('events_rest')
    await standAt(desk, 26_000_000)
    expect(await makeRoomInLog(desk.ctx.db)).toBe(1)
    await standAt(desk, 30_000_000)
    const next = await happen(desk)
    expect(next.part).toBe('events_from_30000000')
    const read = await eventsAfter(desk.ctx.db, theBeginning, 100)
    expect(read.map(({ id }) => id).slice(-2)).toEqual([late.id, next.id])
  })
})

describe('a log from before it lay in parts', () => {
  it('becomes the first part as it stands, with its indexes, and goes on with the next number', async () => {
    const database = await emptyDatabase()
    const client = new pg.Client({ connectionString: database.url })
    onTestFinished(async () => {
      await client.end()
      await database.drop()
    })
    await migrate(database.url, '0375-wanted-uploads')
    await client.connect()
    const append = () =>
      client.query(
        `insert into events (workspace_id, kind, occurred_at, actor_kind)
         select uuidv7(), 'team.created', now(), 'system' from generate_series(1, 20) returning id::int`,
      )
    await append()
    /** The files of a table and of its indexes. */
    const filesOf = async (table: string): Promise<number[]> => {
      const { rows } = await client.query(
        `select pg_relation_filenode(indexrelid) as file from pg_index where indrelid = $1::regclass
         union all select pg_relation_filenode($1::regclass)`,
        [table],
      )
      return rows.map(({ file }) => file)
    }
    const before = await filesOf('events')
    await migrate(database.url)
    expect(await filesOf('events_first')).toEqual(expect.arrayContaining(before))
    expect((await append()).rows.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => 21 + i))
    const { rows } = await client.query(
      'select tableoid::regclass::text as part, count(*)::int as n from events group by 1',
    )
    expect(rows).toEqual([{ part: 'events_first', n: 40 }])
  })
})
