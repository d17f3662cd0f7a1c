import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const lead = () => desk.as(desk.people.lead)
const agent = () => desk.as(desk.people.agent)
const minute = 60_000
const ago = (minutes: number) => new Date(Date.now() - minutes * minute)
const policy = async (given: object) =>
  (await lead().post('/api/v1/promise-policies', { name: 'All', ...given })).body
const policyOf = async (given: object, madeAgo = 10_000) => {
  const made = await policy(given)
  await desk.ctx.pool.query('update promise_policies set created_at = $1 where id = $2', [
    ago(madeAgo),
    made.id,
  ])
  return made
}
const promisesOf = async (caseId: string) => {
  await desk.drain()
  return (await agent().get(`/api/v1/cases/${caseId}`)).body.promises
}
const write = (at: Date, caseId?: string) =>
  receiveFrom(desk.ctx, desk.workspaceId, { channel: 'chat', at, ...(caseId ? { caseId } : {}) })
const answer = (caseId: string) =>
  agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'It leaves now.' })
const told = async (kind: string) =>
  (
    await desk.ctx.pool.query(
      'select kind, occurred_at, data from events where kind like $1 order by epoch, xid, id',
      [kind],
    )
  ).rows

describe('Promises under policies', () => {
  it('Who writes is promised an answer, and the case says by when, and an answer keeps it', async () => {
    await policyOf({ first: 60, solution: 600 })
    const { caseId } = await write(ago(5))
    const [first, solution] = await promisesOf(caseId)
    expect(first).toMatchObject({ kind: 'first', keptAt: null, brokenAt: null, pausedSince: null })
    expect(Date.parse(first.dueAt) - Date.parse(first.madeAt)).toBe(60 * minute)
    expect(solution.kind).toBe('solution')
    expect((await agent().get(`/api/v1/cases/${caseId}`)).body.dueAt).toBe(first.dueAt)
    await answer(caseId)
    const [paused, kept] = await promisesOf(caseId)
    expect(kept).toMatchObject({ kind: 'first', brokenAt: null, keptAt: expect.any(String) })
    expect(paused).toMatchObject({ kind: 'solution', dueAt: null, pausedSince: expect.any(String) })
    expect((await agent().get(`/api/v1/cases/${caseId}`)).body.dueAt).toBeNull()
    expect((await told('promise.kept')).map(({ data }) => data.because)).toEqual(['answered'])
  })

  it('What is not answered in time breaks at the moment it was due, once, and is waited for still', async () => {
    await policyOf({ first: 60 })
    const { caseId } = await write(ago(90))
    const [first] = await promisesOf(caseId)
    expect(first).toMatchObject({ brokenAt: first.dueAt, endedAt: null, keptAt: null })
    await desk.drain()
    const broken = await told('promise.broken')
    expect(broken.map(({ occurred_at }) => occurred_at.toISOString())).toEqual([first.dueAt])
    const { items } = (await lead().get('/api/v1/cases?promise=broken')).body
    expect(items.map(({ id }: { id: string }) => id)).toEqual([caseId])
    const today = (await lead().get('/api/v1/insights/today/sentences')).body.items
    expect(today.find(({ kind }: { kind: string }) => kind === 'promise.broken')).toMatchObject({ count: 1 })
    await answer(caseId)
    expect(await promisesOf(caseId)).toMatchObject([
      { kind: 'first', keptAt: null, endedAt: expect.any(String) },
    ])
  })

  it('An answer given in time that the log’s reader has not come to yet is not called broken', async () => {
    await policyOf({ first: 60 })
    const { caseId } = await write(ago(90))
    await promisesOf(caseId)
    await desk.ctx.pool.query('update promises set broken_at = null')
    await desk.ctx.pool.query('delete from events where kind = $1', ['promise.broken'])
    await answer(caseId)
    await desk.ctx.pool.query(`update messages set occurred_at = $1 where direction = 'out'`, [ago(40)])
    const { breaking } = await import('./breaking.ts')
    expect(await breaking(desk.ctx).once()).toBe(0)
  })

  it('The owner is told before it breaks, when as much of the time has gone as is set', async () => {
    await policyOf({ first: 100, warnAt: 80 })
    const early = await write(ago(70))
    const late = await write(ago(85))
    await agent().put(`/api/v1/cases/${late.caseId}/assignment`, { personId: desk.people.agent.id })
    await desk.drain()
    expect((await told('promise.breaking')).length).toBe(1)
    const items = (await agent().get('/api/v1/insights/today/sentences')).body.items
    const sentence = items.find(({ kind }: { kind: string }) => kind === 'promise.own-breaking')
    expect(sentence.rows.map(({ id }: { id: string }) => id)).toEqual([late.caseId])
    expect(early.caseId).not.toBe(late.caseId)
  })

  it('A policy promises for what comes after it was made, spam and machines are promised nothing', async () => {
    const before = await write(ago(5))
    await policy({ first: 60 })
    const spam = await receiveFrom(desk.ctx, desk.workspaceId, { spam: true })
    const machine = await receiveFrom(desk.ctx, desk.workspaceId, { kind: 'auto-reply' })
    for (const { caseId } of [before, spam, machine]) expect(await promisesOf(caseId)).toEqual([])
  })

  it('Of policies whose conditions hold the first counts, and a reason given later brings its own', async () => {
    const reason = (await lead().post('/api/v1/reasons', { names: { en: 'Complaint' } })).body
    await policyOf({ name: 'Complaints', first: 20, conditions: { reasons: [reason.id] } })
    await policyOf({ name: 'Mail', first: 240, conditions: { channels: ['email'] } })
    await policyOf({ name: 'Chat', first: 60, conditions: { channels: ['chat'] } })
    const { caseId } = await write(ago(5))
    const [first] = await promisesOf(caseId)
    await agent().put(`/api/v1/cases/${caseId}/reason`, { reasonId: reason.id })
    const [moved] = await promisesOf(caseId)
    const minutes = ({ dueAt, madeAt }: { dueAt: string; madeAt: string }) =>
      (Date.parse(dueAt) - Date.parse(madeAt)) / minute
    expect([minutes(first), minutes(moved), moved.id === first.id]).toEqual([60, 20, true])
  })

  it('A policy that is changed or deleted rewrites nothing that was promised under it', async () => {
    const made = await policyOf({ first: 60 })
    const { caseId } = await write(ago(5))
    const [first] = await promisesOf(caseId)
    const changed = await lead().patch(`/api/v1/promise-policies/${made.id}`, { first: 10 })
    expect(changed.body).toMatchObject({ first: 10, version: 2, running: 1 })
    await agent().put(`/api/v1/cases/${caseId}/assignment`, { personId: desk.people.agent.id })
    expect((await promisesOf(caseId))[0].dueAt).toBe(first.dueAt)
    expect((await lead().delete(`/api/v1/promise-policies/${made.id}`)).status).toBe(204)
    expect((await promisesOf(caseId))[0].dueAt).toBe(first.dueAt)
    await answer(caseId)
    expect((await promisesOf(caseId))[0].keptAt).not.toBeNull()
  })

  it('A case solved and opened again at once goes on with the promises it had', async () => {
    await policyOf({ first: 60, solution: 600 })
    const { caseId } = await write(ago(5))
    const before = await promisesOf(caseId)
    await agent().put(`/api/v1/cases/${caseId}/solution`)
    expect((await promisesOf(caseId)).every(({ endedAt }: { endedAt: string | null }) => endedAt)).toBe(true)
    await agent().delete(`/api/v1/cases/${caseId}/solution`)
    expect(await promisesOf(caseId)).toEqual(before)
  })

  it('Soonest due comes first in the inbox, page by page, and what is promised nothing comes last', async () => {
    await policyOf({ name: 'Chat', first: 60, conditions: { channels: ['chat'] } })
    const ids: string[] = []
    for (const minutes of [10, 30, 20]) ids.push((await write(ago(minutes))).caseId)
    const nothing = await receiveFrom(desk.ctx, desk.workspaceId, { at: ago(50) })
    await desk.drain()
    const seen: string[] = []
    for (let after = ''; ; ) {
      const { items, next } = (await agent().get(`/api/v1/cases?view=open&order=due&limit=1${after}`)).body
      seen.push(...items.map(({ id }: { id: string }) => id))
      if (!next) break
      after = `&after=${next}`
    }
    expect(seen).toEqual([ids[1], ids[2], ids[0], nothing.caseId])
  })
})

describe('Hours', () => {
  const nine = [{ from: '09:00', to: '17:00' }]
  const office = { name: 'Office', zone: 'Europe/Helsinki', week: [nine, nine, nine, nine, nine, [], []] }
  const hour = 3_600_000

  it('Count by the calendar of the team, else of the channel, else of the organisation, and anew when it changes', async () => {
    await policyOf({ first: 24 * 60 })
    const { caseId } = await write(ago(5))
    expect((await promisesOf(caseId))[0].dueAt).not.toBeNull()
    const made = await lead().post('/api/v1/calendars', office)
    const [byOffice] = await promisesOf(caseId)
    const openUntil = async () => {
      const from = encodeURIComponent(byOffice.madeAt)
      const { items } = (await agent().get(`/api/v1/calendars/${made.body.id}/hours?from=${from}&days=20`))
        .body
      return items
    }
    const open = (items: { from: string; to: string }[], until: string) =>
      items.reduce(
        (sum, block) =>
          sum + Math.max(0, Math.min(Date.parse(block.to), Date.parse(until)) - Date.parse(block.from)),
        0,
      )
    expect(open(await openUntil(), byOffice.dueAt)).toBe(24 * hour)
    const longer = { ...office, week: Array(7).fill([{ from: '00:00', to: '24:00' }]) }
    await lead().put(`/api/v1/calendars/${made.body.id}`, longer)
    const [always] = await promisesOf(caseId)
    expect(Date.parse(always.dueAt) - Date.parse(always.madeAt)).toBe(24 * hour)
    expect((await told('promise.recomputed')).length).toBe(2)
    const { body } = await lead().post('/api/v1/teams', { name: 'Evening' })
    await lead().post('/api/v1/calendars', { ...office, name: 'Team', teams: [body.id] })
    await agent().put(`/api/v1/cases/${caseId}/assignment`, { personId: null, teamId: body.id })
    expect((await promisesOf(caseId))[0].dueAt).toBe(byOffice.dueAt)
  })
})

describe('Promises by hand', () => {
  const give = async (given: object = {}) => {
    const { caseId } = await write(ago(5))
    const dueAt = new Date(Date.now() + 60 * minute).toISOString()
    const answered = await agent().post(`/api/v1/cases/${caseId}/promises`, {
      ...{ what: 'I call you back', dueAt },
      ...given,
    })
    return { caseId, dueAt, status: answered.status, body: answered.body }
  }

  it('Has an owner and a moment, and is kept, broken or withdrawn by hand, which can be taken back', async () => {
    const { caseId, dueAt, body } = await give()
    const [one] = body.promises
    expect(one).toMatchObject({
      kind: 'own',
      dueAt,
      what: 'I call you back',
      owner: { id: desk.people.agent.id },
    })
    for (const [outcome, keptAt, brokenAt] of [
      ['kept', expect.any(String), null],
      ['broken', null, expect.any(String)],
      ['withdrawn', null, null],
    ]) {
      const ended = await agent().put(`/api/v1/promises/${one.id}/outcome`, { outcome })
      expect(ended.body).toMatchObject({
        dueAt: null,
        promises: [{ keptAt, brokenAt, endedAt: expect.any(String) }],
      })
      const again = await agent().put(`/api/v1/promises/${one.id}/outcome`, { outcome: 'open' })
      expect(again.body).toMatchObject({ dueAt, promises: [one] })
    }
    expect((await agent().get(`/api/v1/cases/${caseId}/promises`)).body.items).toEqual([one])
  })

  it('Is no text in the log, stays though the case is solved, and breaks when its time has gone', async () => {
    const { caseId, body } = await give()
    await agent().put(`/api/v1/cases/${caseId}/solution`)
    await desk.ctx.pool.query(`update promises set due_at = $1, warns_at = $1 where id = $2`, [
      ago(1),
      body.promises[0].id,
    ])
    const [one] = await promisesOf(caseId)
    expect(one).toMatchObject({ kind: 'own', brokenAt: expect.any(String), endedAt: null })
    expect(JSON.stringify(await told('promise.%'))).not.toContain('call')
    const late = await agent().put(`/api/v1/promises/${one.id}/outcome`, { outcome: 'kept' })
    expect(late.body.promises).toMatchObject([{ keptAt: null, endedAt: expect.any(String) }])
  })

  it('Is moved to another moment, and is not broken then', async () => {
    const { body } = await give()
    const dueAt = new Date(Date.now() + 600 * minute).toISOString()
    const moved = await agent().patch(`/api/v1/promises/${body.promises[0].id}`, {
      dueAt,
      what: 'I write to you',
    })
    expect(moved.body.promises).toMatchObject([{ dueAt, what: 'I write to you', brokenAt: null }])
  })

  it('Is refused where it is not ahead, its owner is nobody, or it follows from a policy', async () => {
    expect((await give({ dueAt: ago(1).toISOString() })).body.code).toBe('promise.not-ahead')
    expect(
      (await give({ dueAt: new Date(Date.now() + 400 * 24 * 60 * minute).toISOString() })).body.code,
    ).toBe('promise.not-ahead')
    expect((await give({ ownerId: crypto.randomUUID() })).body.code).toBe('person.not-found')
    await policyOf({ first: 60 })
    const { caseId } = await write(ago(5))
    const [first] = await promisesOf(caseId)
    const refused = await agent().put(`/api/v1/promises/${first.id}/outcome`, { outcome: 'kept' })
    expect([refused.status, refused.body.code]).toEqual([409, 'promise.not-by-hand'])
  })
})

describe('Policies', () => {
  it('Stand in an order that can be changed, and promise something', async () => {
    const [first, second, third] = [
      await policy({ first: 1 }),
      await policy({ first: 2 }),
      await policy({ next: 3 }),
    ]
    await lead().patch(`/api/v1/promise-policies/${third.id}`, { after: null })
    await lead().patch(`/api/v1/promise-policies/${first.id}`, { after: second.id })
    const { items } = (await lead().get('/api/v1/promise-policies')).body
    expect(items.map(({ id }: { id: string }) => id)).toEqual([third.id, second.id, first.id])
    const refused = await lead().patch(`/api/v1/promise-policies/${third.id}`, { next: null })
    expect([refused.status, refused.body.code]).toEqual([422, 'promise-policy.promises-nothing'])
    expect(
      (await lead().patch(`/api/v1/promise-policies/${third.id}`, { after: crypto.randomUUID() })).body.code,
    ).toBe('promise-policy.not-found')
  })
})
