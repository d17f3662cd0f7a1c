import { expect, it } from 'vitest'
import { type Desk, openDeskForTest } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { forgetOldEvents } from './forgetting-events.ts'
import { makeRoomInLog } from './part-queries.ts'

/** A desk with a case whose events lie in the first part, and one that happened in the second. */
async function openOldDesk() {
  const desk = await openDeskForTest()
  await makeMailChannel(desk.ctx, desk.workspaceId)
  const first = await receiveFrom(desk.ctx, desk.workspaceId, { text: 'Long ago' })
  await desk.ctx.pool.query("select setval('events_id_seq', 9999999)")
  await makeRoomInLog(desk.ctx.db)
  const second = await receiveFrom(desk.ctx, desk.workspaceId, { text: 'Lately' })
  return { desk, first, second }
}

const age = (desk: Desk, months: number) =>
  desk.ctx.pool.query('update events set recorded_at = now() - make_interval(months => $1)', [months])

const readByAll = async (desk: Desk) => {
  await desk.drain()
  await desk.ctx.pool.query(
    `update log_readers set (epoch, xid, id) = (select epoch, xid, id from events order by 1 desc, 2 desc, 3 desc limit 1)`,
  )
  await desk.ctx.pool.query(
    `update analytics_copy set (after_epoch, after_xid, after_id) =
       (select epoch, xid, id from events order by 1 desc, 2 desc, 3 desc limit 1)`,
  )
}
const forget = ({ ctx }: Desk, months?: number) => forgetOldEvents(ctx.db, ctx.log, months)
const caseIds = async ({ ctx }: Desk) =>
  (await ctx.pool.query("select case_id from events where kind = 'message.received' order by id")).rows.map(
    (row) => row.case_id,
  )

it('events are kept for ever where nobody has said for how long', async () => {
  const { desk, first, second } = await openOldDesk()
  await age(desk, 600)
  await readByAll(desk)
  expect(await forget(desk)).toEqual([])
  expect(await caseIds(desk)).toEqual([first.caseId, second.caseId])
})

it('a part goes when all in it is older than that, and its case keeps what was written', async () => {
  const { desk, first, second } = await openOldDesk()
  await age(desk, 25)
  await desk.ctx.pool.query(
    `update events set recorded_at = now() - interval '23 months' where id = (select max(id) from events where id < 10000000)`,
  )
  await readByAll(desk)
  expect(await forget(desk, 24)).toEqual([])
  expect(await forget(desk, 22)).toEqual(['events_first'])
  // The part that is written to stays, however long nothing has happened.
  expect(await forget(desk, 22)).toEqual([])
  expect(await caseIds(desk)).toEqual([second.caseId])

  const agent = desk.as(desk.people.agent)
  const { items } = (await agent.get(`/api/v1/cases/${first.caseId}/messages`)).body
  expect(items).toMatchObject([{ text: 'Long ago' }])
  const note = { kind: 'note', text: 'And it goes on' }
  expect((await agent.post(`/api/v1/cases/${first.caseId}/messages`, note)).status).toBe(201)
  await desk.drain()
  expect(await makeRoomInLog(desk.ctx.db)).toBe(0)
})

it.each([
  [
    'a reader of the log',
    `update log_readers set epoch = 0, xid = '0', id = 0 where name = (select min(name) from log_readers)`,
  ],
  ['the copy to ClickHouse', `update analytics_copy set after_epoch = 0, after_xid = '0', after_id = 0`],
])('a part stays while %s has not come past it', async (_who, stand) => {
  const { desk } = await openOldDesk()
  await age(desk, 25)
  await readByAll(desk)
  await desk.ctx.pool.query(stand)
  expect(await forget(desk, 24)).toEqual([])
  await readByAll(desk)
  expect(await forget(desk, 24)).toEqual(['events_first'])
})
