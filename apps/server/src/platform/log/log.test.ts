import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { systemActor } from '../auth/actor.ts'
import { write } from '../db/write.ts'
import { append } from './append.ts'
import { formatPosition, parsePosition, positionOf } from './position.ts'
import { beyond, endOfLog, eventsAfter } from './queries.ts'

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

/** The most rows that any step of reading a batch went through. */
async function rowsRead(after: typeof start, limit: number): Promise<number> {
  const { sql, parameters } = beyond(after, limit).compile(desk.ctx.db)
  const plan = await desk.ctx.pool.query(`explain (analyze, format json) ${sql}`, [...parameters])
  const most = (node: Record<string, unknown>): number =>
    Math.max(Number(node['Actual Rows']), ...((node.Plans as (typeof node)[]) ?? []).map(most))
  return most(plan.rows[0]['QUERY PLAN'][0].Plan)
}

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

  it('gives a reader far behind its next events without going through all that lies ahead', async () => {
    await desk.ctx.pool.query(
      `insert into events (workspace_id, kind, occurred_at, actor_kind)
       select $1, 'many', now(), 'system' from generate_series(1, 20000)`,
      [desk.workspaceId],
    )
    await desk.ctx.pool.query('analyze events')
    const [first] = await eventsAfter(desk.ctx.db, { ...(await endOfLog(desk.ctx.db)), xid: '3' }, 1)
    const rows = await rowsRead(positionOf(first!), 500)
    expect(rows).toBeLessThan(2_500)
    expect(rows).toBeGreaterThanOrEqual(500)
  })

  it('gives positions that survive being text, and refuses what is none', () => {
    const position = { epoch: 2, xid: '18446744073709551615', id: 12 }
    expect(parsePosition(formatPosition(position))).toEqual(position)
    for (const text of ['', '1.2', '1.2.x', '-1.2.3', '1.2.3.4']) expect(parsePosition(text)).toBeNull()
  })
})
