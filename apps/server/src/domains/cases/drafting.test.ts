import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { pruneUploads } from './pruning-uploads.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)
const at = (caseId: string, rest = '') => `/api/v1/cases/${caseId}/drafts${rest}`
const begun = async (caseId: string) => (await agent().get(at(caseId))).body.items
const openCase = async () => (await receiveFrom(desk.ctx, desk.workspaceId)).caseId

async function upload(name: string, size = 4): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([Buffer.alloc(size, 1)]), name)
  const answer = new Response(form)
  const headers = { 'content-type': answer.headers.get('content-type')! }
  const { body } = await agent().post('/api/v1/files', Buffer.from(await answer.arrayBuffer()), headers)
  return body.id
}

describe('what a person has begun to write', () => {
  it('is kept for the reply and the note apart, and a colleague does not see it', async () => {
    const caseId = await openCase()
    await agent().put(at(caseId, '/reply'), { html: '<p>Dear Liisa</p>' })
    await agent().put(at(caseId, '/note'), { html: '<p>Ask the warehouse</p>' })
    expect(await begun(caseId)).toMatchObject([
      { kind: 'note', html: '<p>Ask the warehouse</p>' },
      { kind: 'reply', html: '<p>Dear Liisa</p>' },
    ])
    expect((await desk.as(desk.people.lead).get(at(caseId))).body).toEqual({ items: [] })
  })

  it('holds who shall have copies, also before a word is written, and of a reply alone', async () => {
    const caseId = await openCase()
    await agent().put(at(caseId, '/reply'), { html: '', cc: ['Chef@work.example'] })
    await agent().put(at(caseId, '/note'), { html: '<p>Ask</p>', cc: ['chef@work.example'] })
    expect(await begun(caseId)).toMatchObject([
      { kind: 'note', cc: null },
      { kind: 'reply', html: '', cc: ['chef@work.example'] },
    ])
    await agent().put(at(caseId, '/reply'), { html: '', cc: [] })
    expect(await begun(caseId)).toMatchObject([{ kind: 'note' }, { kind: 'reply', cc: [] }])
    await agent().put(at(caseId, '/reply'), { html: '' })
    expect(await begun(caseId)).toMatchObject([{ kind: 'note' }])
  })

  it('ends with the message it became, and the other stays', async () => {
    const caseId = await openCase()
    await agent().put(at(caseId, '/reply'), { html: '<p>Dear Liisa</p>' })
    await agent().put(at(caseId, '/note'), { html: '<p>Ask the warehouse</p>' })
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'note', text: 'Ask the warehouse' })
    expect(await begun(caseId)).toMatchObject([{ kind: 'reply', html: '<p>Dear Liisa</p>' }])
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Dear Liisa' })
    expect(await begun(caseId)).toEqual([])
  })

  it('stays when a program writes with a key of theirs', async () => {
    const caseId = await openCase()
    const owner = desk.as(desk.people.owner)
    await owner.put(at(caseId, '/note'), { html: '<p>Half a thought</p>' })
    const { key } = (await owner.post('/api/v1/api-keys', { name: 'Bot', role: 'agent' })).body
    const note = { kind: 'note', text: 'Paid in full' }
    const authorization = `Bearer ${key}`
    const written = await desk.as(null).post(`/api/v1/cases/${caseId}/messages`, note, { authorization })
    expect(written.status).toBe(201)
    expect((await owner.get(at(caseId))).body.items).toMatchObject([{ html: '<p>Half a thought</p>' }])
  })

  it('is not overwritten by a window that has not seen the latest of it', async () => {
    const caseId = await openCase()
    const put = (html: string, over?: number | null) => agent().put(at(caseId, '/reply'), { html, over })
    const first = await put('<p>One</p>', null)
    expect(first.status).toBe(200)
    const second = await put('<p>One and two</p>', first.body.version)
    expect(second.body.version).not.toBe(first.body.version)
    for (const lagging of [null, first.body.version]) {
      expect(await put('<p>Another</p>', lagging)).toMatchObject({
        status: 409,
        body: { code: 'draft.changed' },
      })
      expect((await put('', lagging)).body.code).toBe('draft.changed')
    }
    expect((await begun(caseId))[0].html).toBe('<p>One and two</p>')
    expect((await put('<p>Whatever stands there</p>')).status).toBe(200)
  })

  it('does not come back from a window that still had it when it was sent', async () => {
    const caseId = await openCase()
    const kept = await agent().put(at(caseId, '/reply'), { html: '<p>Sent</p>', over: null })
    await agent().post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Sent' })
    const late = { html: '<p>Sent, once more</p>', over: kept.body.version }
    expect((await agent().put(at(caseId, '/reply'), late)).body.code).toBe('draft.changed')
    expect((await agent().put(at(caseId, '/reply'), { ...late, html: '' })).status).toBe(200)
    expect(await begun(caseId)).toEqual([])
  })

  it('stays when another window has gone on with it while this one sent what it had', async () => {
    const caseId = await openCase()
    const put = (html: string, over: number | null) => agent().put(at(caseId, '/reply'), { html, over })
    const send = (draftVersion: number | null) => {
      const reply = { kind: 'reply', text: 'One', draftVersion }
      return agent().post(`/api/v1/cases/${caseId}/messages`, reply)
    }
    const one = await put('<p>One</p>', null)
    const two = await put('<p>One and two</p>', one.body.version)
    for (const lagging of [null, one.body.version]) {
      expect((await send(lagging)).status).toBe(201)
      expect(await begun(caseId)).toMatchObject([{ html: '<p>One and two</p>', version: two.body.version }])
    }
    expect((await send(two.body.version)).status).toBe(201)
    expect(await begun(caseId)).toEqual([])
  })

  it('remembers the newest message its writer had seen, until they name another', async () => {
    const caseId = await openCase()
    const messages = async () => (await agent().get(`/api/v1/cases/${caseId}/messages`)).body.items
    const put = (html: string, more = {}) => agent().put(at(caseId, '/reply'), { html, ...more })
    const seen = (await messages()).at(-1).id
    expect((await put('<p>One</p>')).body.seenUpTo).toBe(seen)
    await desk
      .as(desk.people.lead)
      .post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'It is in Oulu' })
    const kept = await put('<p>One and two</p>')
    expect(kept.body.seenUpTo).toBe(seen)
    expect((await put('<p>Three</p>', { over: kept.body.version })).body.seenUpTo).toBe(seen)
    expect((await begun(caseId))[0].seenUpTo).toBe(seen)
    const latest = (await messages()).at(-1).id
    expect((await put('<p>Four</p>', { seenUpTo: latest })).body.seenUpTo).toBe(latest)
  })

  it('is seen in the lists by its writer alone, who has a view of what they have begun', async () => {
    const [written, chosen] = [await openCase(), await openCase()]
    await agent().put(at(written, '/note'), { html: '<p>Ask the warehouse</p>' })
    await agent().put(at(chosen, '/reply'), { html: '', cc: ['chef@work.example'] })
    const lead = desk.as(desk.people.lead)
    const row = async (who: typeof lead) => (await who.get(`/api/v1/cases/${written}`)).body.draft
    const listed = async (who: typeof lead) =>
      (await who.get('/api/v1/cases?view=drafts')).body.items.map((one: { id: string }) => one.id)
    const count = async (who: typeof lead) => (await who.get('/api/v1/cases/counts')).body.views.drafts
    expect([await row(agent()), await row(lead)]).toEqual([true, false])
    const mine = await listed(agent())
    expect(mine).toContain(written)
    expect(mine).not.toContain(chosen)
    expect(await count(agent())).toBe(mine.length)
    expect([await listed(lead), await count(lead)]).toEqual([[], 0])
    await agent().delete(at(written, '/note'))
    expect(await row(agent())).toBe(false)
    expect(await listed(agent())).not.toContain(written)
  })

  it('is none when it is empty, and goes when it is dropped', async () => {
    const caseId = await openCase()
    await agent().put(at(caseId, '/note'), { html: '<p>x</p>' })
    expect((await agent().put(at(caseId, '/note'), { html: '' })).body).toBeNull()
    await agent().put(at(caseId, '/note'), { html: '<p>x</p>' })
    expect((await agent().delete(at(caseId, '/note'))).status).toBe(204)
    expect(await begun(caseId)).toEqual([])
  })

  it('takes its own files along, never a colleague’s, and they are not swept away while it is there', async () => {
    const caseId = await openCase()
    const [kept, left] = [await upload('kept.txt', 5), await upload('left.txt', 6)]
    await agent().put(at(caseId, '/reply'), { html: '', attachments: [kept] })
    expect((await begun(caseId))[0].attachments).toMatchObject([{ id: kept, name: 'kept.txt', size: 5 }])
    const theirs = { html: '<p>x</p>', attachments: [kept] }
    expect((await desk.as(desk.people.lead).put(at(caseId, '/reply'), theirs)).body.attachments).toEqual([])
    await desk.ctx.pool.query(
      `update attachments set wanted_at = now() - interval '31 days' where id = any ($1)`,
      [[kept, left]],
    )
    await pruneUploads(desk.ctx)
    expect((await agent().get(`/api/v1/files/${kept}`)).status).toBe(200)
    expect((await agent().get(`/api/v1/files/${left}`)).status).toBe(404)
  })
})

describe('a text that stands on a device alone, beside what another has kept', () => {
  it('has its files for a month, whatever becomes of the draft, and nobody else holds any by it', async () => {
    const caseId = await openCase()
    const [held, left] = [await upload('held.txt', 7), await upload('left.txt', 8)]
    const days = (n: number) =>
      desk.ctx.pool.query(
        `update attachments set wanted_at = wanted_at - make_interval(days => $2) where id = any ($1)`,
        [[held, left], n],
      )
    const isThere = async (id: string) => (await agent().get(`/api/v1/files/${id}`)).status === 200
    expect((await agent().put('/api/v1/files/held', { attachments: [held] })).status).toBe(204)
    expect((await desk.as(desk.people.lead).put('/api/v1/files/held', { attachments: [left] })).status).toBe(
      204,
    )
    await agent().put(at(caseId, '/reply'), { html: '<p>x</p>', attachments: [held] })
    await agent().delete(at(caseId, '/reply'))
    await days(29)
    await pruneUploads(desk.ctx)
    expect([await isThere(held), await isThere(left)]).toEqual([true, false])
    await days(2)
    await pruneUploads(desk.ctx)
    expect(await isThere(held)).toBe(false)
  })
})

describe('a reply', () => {
  it('is refused when its files are more than mail can carry, a note is not', async () => {
    const caseId = await openCase()
    const files = [await upload('one.bin', 10 * 2 ** 20), await upload('two.bin', 9 * 2 ** 20)]
    const say = (kind: string) =>
      agent().post(`/api/v1/cases/${caseId}/messages`, { kind, text: 'See these', attachments: files })
    expect(await say('reply')).toMatchObject({ status: 422, body: { code: 'message.too-large' } })
    expect((await say('note')).status).toBe(201)
  })

  it('is refused when a colleague has replied after what its writer has seen', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const url = `/api/v1/cases/${caseId}/messages`
    const seenUpTo = (await agent().get(url)).body.items.at(-1).id
    const reply = { kind: 'reply', text: 'It is in Oulu', seenUpTo }
    await desk.as(desk.people.lead).post(url, { kind: 'note', text: 'Looking into it' })
    const helena = await desk.as(desk.people.lead).post(url, { kind: 'reply', text: 'It is in Oulu' })
    expect(await agent().post(url, reply)).toMatchObject({ status: 409, body: { code: 'case.changed' } })
    expect((await agent().post(url, { ...reply, seenUpTo: helena.body.id })).status).toBe(201)
    // One's own replies are no news.
    expect((await agent().post(url, { ...reply, text: 'And more', seenUpTo: helena.body.id })).status).toBe(
      201,
    )
  })

  it('is refused also while a colleague’s reply can be undone still; one planned for later is no reply yet', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const url = `/api/v1/cases/${caseId}/messages`
    const seenUpTo = (await agent().get(url)).body.items.at(-1).id
    const reply = { kind: 'reply', text: 'It is in Oulu', seenUpTo }
    const lead = desk.as(desk.people.lead)
    const sendAt = new Date(Date.now() + 3_600_000).toISOString()
    await lead.post(url, { kind: 'reply', text: 'Tomorrow', sendAt })
    expect((await agent().post(url, reply)).status).toBe(201)
    const pending = await lead.post(url, { kind: 'reply', text: 'In Oulu', undoSeconds: 30 })
    expect((await agent().post(url, reply)).body.code).toBe('case.changed')
    expect((await agent().post(url, { ...reply, seenUpTo: pending.body.id })).status).toBe(201)
  })

  it('is refused also when what its writer had seen has been taken back since', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const url = `/api/v1/cases/${caseId}/messages`
    const lead = desk.as(desk.people.lead)
    const undone = await lead.post(url, { kind: 'reply', text: 'In Kemi', undoSeconds: 30 })
    await lead.delete(`${url}/${undone.body.id}/sending`)
    const reply = { kind: 'reply', text: 'It is in Oulu', seenUpTo: undone.body.id }
    await lead.post(url, { kind: 'reply', text: 'In Oulu' })
    expect(await agent().post(url, reply)).toMatchObject({ status: 409, body: { code: 'case.changed' } })
    expect((await agent().post(url, { ...reply, seenUpTo: undefined })).status).toBe(201)
  })

  it('is shown to colleagues as it was formatted, and nothing else of its HTML', async () => {
    const caseId = await openCase()
    const { body } = await agent().post(`/api/v1/cases/${caseId}/messages`, {
      kind: 'reply',
      text: 'Hello',
      html: '<p onclick="x()"><strong>Hello</strong><script>alert(1)</script></p>',
    })
    expect(body.html).toBe('<p><strong>Hello</strong></p>')
    const { items } = (await agent().get(`/api/v1/cases/${caseId}/messages`)).body
    expect(items.map((message: { html: string | null }) => message.html)).toEqual([null, body.html])
  })
})
