import type { Role, Sentence } from '@polku/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  await desk.ctx.pool.query('update cases set spam = true')
})

const path = '/api/v1/insights/today/sentences'
const toldTo = async (role: Role): Promise<Sentence[]> =>
  (await desk.as(desk.people[role]).get(path)).body.items
const kindsFor = async (role: Role) => (await toldTo(role)).map(({ kind, count }) => `${kind} ${count}`)
const hoursAgo = (n: number) => new Date(Date.now() - n * 3_600_000)

async function arrive(given: Parameters<typeof receiveFrom>[2] = {}, has?: Role): Promise<string> {
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, given)
  if (has) await give(caseId, { assignee_id: desk.people[has].personId })
  return caseId
}
const give = (caseId: string, columns: Record<string, unknown>) =>
  desk.ctx.pool.query(
    `update cases set ${Object.keys(columns).map((name, n) => `${name} = $${n + 2}`)} where id = $1`,
    [caseId, ...Object.values(columns)],
  )

describe('what Today tells', () => {
  it('is nothing while nobody waits and everything works', async () => {
    for (const role of ['owner', 'admin', 'lead', 'agent', 'reader'] as const)
      expect(await toldTo(role)).toEqual([])
  })

  it('to an agent is of their own customers, then of those whom nobody has', async () => {
    await arrive({ name: 'Liisa', at: hoursAgo(30) }, 'agent')
    await arrive({ name: 'Bo', at: hoursAgo(1) }, 'agent')
    await arrive({ name: 'Emma', at: hoursAgo(40) }, 'lead')
    await arrive({ name: 'Anna' })
    const told = await toldTo('agent')
    expect(told.map(({ kind, count }) => [kind, count])).toEqual([
      ['case.own-too-long', 1],
      ['case.own-waiting', 1],
      ['case.unassigned-in-teams', 1],
    ])
    expect(told.map(({ rows }) => rows.map(({ customer }) => customer?.name))).toEqual([
      ['Liisa'],
      ['Bo'],
      ['Anna'],
    ])
  })

  it('to a lead is of everybody’s, those who wait longest first, each with who has it', async () => {
    await arrive({ name: 'Liisa', at: hoursAgo(30) }, 'agent')
    await arrive({ name: 'Emma', at: hoursAgo(40) })
    await arrive({ name: 'Olli', channel: 'chat', at: hoursAgo(1) }, 'agent')
    await arrive({ name: 'Bo', at: hoursAgo(1) }, 'agent')
    expect(await kindsFor('lead')).toEqual(['case.too-long 3', 'case.unassigned 1', 'case.waiting 1'])
    const [late] = await toldTo('lead')
    expect(late!.rows.map(({ customer, owner }) => [customer?.name, owner?.name ?? null])).toEqual([
      ['Emma', null],
      ['Liisa', desk.people.agent.name],
      ['Olli', desk.people.agent.name],
    ])
  })

  it('leaves out spam, what is solved and what waits for the customer', async () => {
    await arrive({ spam: true, at: hoursAgo(30) })
    await give(await arrive({ at: hoursAgo(30) }), { state: 'solved', waiting_since: null })
    await give(await arrive({ at: hoursAgo(30) }), { state: 'waiting', waiting_since: null })
    expect(await toldTo('lead')).toEqual([])
  })

  it('counts them all and names only the most pressing', async () => {
    for (let n = 0; n < 7; n++) await arrive({ name: `Customer ${n}`, at: hoursAgo(40 - n) }, 'agent')
    const [late] = await toldTo('lead')
    expect([late!.count, late!.rows.length]).toEqual([7, 4])
    expect(late!.rows[0]!.customer?.name).toBe('Customer 0')
  })

  it('gives an agent what no team has and what their teams have, and not the others’', async () => {
    const [own, others] = await Promise.all(['Parcels', 'Returns'].map(makeTeam))
    await desk.ctx.pool.query(
      'insert into team_members (workspace_id, team_id, person_id) values ($1, $2, $3)',
      [desk.workspaceId, own, desk.people.agent.personId],
    )
    await give(await arrive({ name: 'Liisa' }), { team_id: own })
    await give(await arrive({ name: 'Bo' }), { team_id: others })
    await arrive({ name: 'Anna' })
    const [unassigned] = await toldTo('agent')
    expect(unassigned!.rows.map(({ customer }) => customer?.name)).toEqual(['Liisa', 'Anna'])
    expect(unassigned!.kind).toBe('case.unassigned-in-teams')
  })

  it('names answers that did not arrive to whoever has the case and to those who oversee, until something is said after', async () => {
    const caseId = await arrive({ name: 'Liisa', at: hoursAgo(2) }, 'agent')
    await give(caseId, { undelivered_at: new Date() })
    expect(await kindsFor('agent')).toContain('case.own-undelivered 1')
    expect(await kindsFor('lead')).toContain('case.undelivered 1')
    await give(caseId, { last_message_at: new Date(Date.now() + 1000) })
    expect(await kindsFor('lead')).not.toContain('case.undelivered 1')
  })

  it('tells of drafts and of answers kept back to whoever wrote them alone', async () => {
    await makeMailChannel(desk.ctx, desk.workspaceId)
    const agent = desk.as(desk.people.agent)
    const drafted = await arrive({ name: 'Liisa' }, 'lead')
    await agent.put(`/api/v1/cases/${drafted}/drafts/reply`, { html: '<p>Hello</p>' })
    const planned = await arrive({ name: 'Bo' }, 'lead')
    const sendAt = new Date(Date.now() + 3_600_000).toISOString()
    await agent.post(`/api/v1/cases/${planned}/messages`, { kind: 'reply', text: 'Yes.', sendAt })
    await receiveFrom(desk.ctx, desk.workspaceId, { caseId: planned })
    await desk.ctx.pool.query(`update pending_answers set kept_back = 'customer-wrote'`)
    expect(await kindsFor('agent')).toEqual(['case.own-kept-back 1', 'case.own-drafts 1'])
    expect((await kindsFor('lead')).join()).not.toMatch(/kept-back|drafts/)
    await desk.ctx.pool.query('delete from channels')
  })

  it('of what is broken comes first, to each who can do something about it', async () => {
    await arrive({ name: 'Emma', at: hoursAgo(40) })
    const { id } = await makeMailChannel(desk.ctx, desk.workspaceId)
    await desk.ctx.pool.query(
      `insert into channel_health (workspace_id, channel_id, direction, failed_at, failing_since, fault)
       values ($1, $2, 'in', now(), now() - interval '1 hour', 'login-refused')`,
      [desk.workspaceId, id],
    )
    await desk.ctx.pool.query(
      `insert into webhooks (workspace_id, url, enabled, off_reason, secret) values ($1, 'https://shop.example/hook', false, 'failing', 'x')`,
      [desk.workspaceId],
    )
    expect(await kindsFor('admin')).toEqual([
      'channel.failing 1',
      'webhook.failing 1',
      'case.too-long 1',
      'case.unassigned 1',
    ])
    expect((await toldTo('admin'))[0]!.rows[0]).toMatchObject({ id, about: 'Mail', amiss: 'in' })
    expect(await kindsFor('lead')).not.toContain('webhook.failing 1')
    expect(await kindsFor('reader')).toEqual(['channel.failing 1', 'case.too-long 1'])
    await desk.ctx.pool.query('delete from channels')
    await desk.ctx.pool.query('delete from webhooks')
  })

  it('is of one’s own organisation alone', async () => {
    await arrive({ at: hoursAgo(40) })
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    expect((await desk.as(stranger).get(path)).body.items).toEqual([])
  })
})

async function makeTeam(name: string): Promise<string> {
  const { rows } = await desk.ctx.pool.query(
    'insert into teams (workspace_id, name) values ($1, $2) returning id',
    [desk.workspaceId, name],
  )
  return rows[0].id
}
