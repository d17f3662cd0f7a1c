import { readFile, utimes } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace, receiveFrom } from '../../testing/factories.ts'
import { pruneUploads } from './pruning-uploads.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function upload(
  name: string,
  content: Buffer,
  type = 'application/octet-stream',
  as = desk.people.agent,
) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(content)], { type }), name)
  const answer = new Response(form)
  const headers = { 'content-type': answer.headers.get('content-type')! }
  return await desk.as(as).post('/api/v1/files', Buffer.from(await answer.arrayBuffer()), headers)
}

/** As if the upload had come so many minutes ago; answers where its content lies. */
async function age(id: string, minutes: number): Promise<string> {
  const old = new Date(Date.now() - minutes * 60_000)
  const { rows } = await desk.ctx.pool.query(
    'update attachments set created_at = $2, wanted_at = $2 where id = $1 returning file_hash',
    [id, old],
  )
  const path = desk.ctx.files.path(rows[0].file_hash)
  await utimes(path, old, old)
  return path
}

const isThere = async (id: string) =>
  (await desk.as(desk.people.agent).get(`/api/v1/files/${id}`)).status === 200

/** Sweeps while something is being saved that gets as far as writing into the table. */
async function whileHeld<Saved>(table: string, save: () => Promise<Saved>): Promise<Saved> {
  const holder = await desk.ctx.pool.connect()
  const waiting = async () => {
    // Asked in a transaction, it would answer the same until its end.
    const { rows } = await desk.ctx.pool.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows[0].n as number
  }
  await holder.query(`begin; lock table ${table} in exclusive mode`)
  const saving = save()
  await expect.poll(waiting).toBe(1)
  let swept = false
  const sweeping = pruneUploads(desk.ctx).finally(() => {
    swept = true
  })
  await expect.poll(async () => swept || (await waiting()) === 2).toBe(true)
  await holder.query('commit')
  holder.release()
  await sweeping
  return await saving
}

describe('a file an agent attaches', () => {
  it('is typed by its content, whatever its name and its sender say', async () => {
    expect((await upload('page.html', png, 'text/html')).body).toMatchObject({
      mediaType: 'image/png',
      size: png.length,
    })
    expect(
      (await upload('x.png', Buffer.from('<script>alert(1)</script>'), 'image/png')).body.mediaType,
    ).toBe('application/octet-stream')
  })

  it('keeps a quotation mark in its name', async () => {
    expect((await upload('the "best" one.txt', png)).body.name).toBe('the "best" one.txt')
  })

  it('goes with the reply and can be downloaded, never run, in our origin', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { body: file } = await upload('kuva ä.html', Buffer.from('<script>alert(1)</script>'), 'text/html')
    const agent = desk.as(desk.people.agent)
    const { body } = await agent.post(`/api/v1/cases/${caseId}/messages`, {
      kind: 'note',
      text: 'See',
      attachments: [file.id],
    })
    expect(body.attachments).toMatchObject([{ id: file.id, name: 'kuva ä.html' }])
    const { headers } = await desk.as(desk.people.reader).get(`/api/v1/files/${file.id}`)
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''kuva/)
    expect(headers['content-security-policy']).toContain('sandbox')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('cannot be taken by a colleague’s message, nor seen from another workspace', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { body: file } = await upload('mine.txt', Buffer.from('mine'), 'text/plain')
    const lead = desk.as(desk.people.lead)
    const messages = `/api/v1/cases/${caseId}/messages`
    const note = { kind: 'note', text: 'See these', attachments: [file.id] }
    expect((await lead.post(messages, note)).body.code).toBe('file.not-found')
    expect((await lead.get(messages)).body.items).toHaveLength(1)
    expect((await desk.as(desk.people.lead).get(`/api/v1/files/${file.id}`)).body.code).toBe('file.not-found')
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    expect((await desk.as(stranger).get(`/api/v1/files/${file.id}`)).body.code).toBe('file.not-found')
  })

  it('that is not there holds the message back: nobody believes a file was sent that was not', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const agent = desk.as(desk.people.agent)
    const { body: file } = await upload('twice.txt', Buffer.from('twice'), 'text/plain')
    const write = (attachments: string[]) =>
      agent.post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'As attached', attachments })
    expect((await write([file.id, caseId])).body.code).toBe('file.not-found')
    expect((await agent.get(`/api/v1/cases/${caseId}`)).body.state).toBe('new')
    expect((await write([file.id, file.id])).body.attachments).toHaveLength(1)
    expect((await write([file.id])).body.code).toBe('file.not-found')
  })

  it('is refused above 30 MB, and to a reader', async () => {
    expect((await upload('big.bin', Buffer.alloc(31 * 1024 * 1024))).body.code).toBe('request.too-large')
    expect((await upload('x.txt', Buffer.from('x'), 'text/plain', desk.people.reader)).body.code).toBe(
      'auth.forbidden',
    )
  })

  it('is forgotten within the hour when nothing that is written or being written has taken it', async () => {
    const { body: file } = await upload('left.txt', Buffer.from('left behind'), 'text/plain')
    await age(file.id, 44)
    await pruneUploads(desk.ctx)
    expect(await isThere(file.id)).toBe(true)
    // With a quarter of an hour between two sweeps.
    const path = await age(file.id, 46)
    await pruneUploads(desk.ctx)
    expect(await isThere(file.id)).toBe(false)
    await expect(readFile(path)).rejects.toThrow()
  })

  it('stays while a letter to a customer is to take it along, and the letter is its writer’s alone', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const agent = desk.as(desk.people.agent)
    const held = `/api/v1/customers/${customerId}/letter/files`
    const { body: file } = await upload('held.txt', Buffer.from('held'), 'text/plain')
    expect((await agent.put(held, { attachments: [file.id] })).status).toBe(204)
    await desk.as(desk.people.lead).put(held, { attachments: [] })
    await age(file.id, 24 * 60)
    await pruneUploads(desk.ctx)
    expect(await isThere(file.id)).toBe(true)
    await agent.put(held, { attachments: [] })
    await age(file.id, 46)
    await pruneUploads(desk.ctx)
    expect(await isThere(file.id)).toBe(false)
  })

  it('is not held by a letter of somebody else, nor by one whose device has said nothing for a month', async () => {
    const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const held = `/api/v1/customers/${customerId}/letter/files`
    const [{ body: theirs }, { body: old }] = [
      await upload('theirs.txt', Buffer.from('theirs'), 'text/plain'),
      await upload('old.txt', Buffer.from('old'), 'text/plain'),
    ]
    await desk.as(desk.people.lead).put(held, { attachments: [theirs.id] })
    await desk.as(desk.people.agent).put(held, { attachments: [old.id] })
    await desk.ctx.pool.query(
      `update letters set held_at = now() - interval '31 days' where attachments @> $1`,
      [[old.id]],
    )
    for (const { id } of [theirs, old]) await age(id, 46)
    await pruneUploads(desk.ctx)
    expect([await isThere(theirs.id), await isThere(old.id)]).toEqual([false, false])
  })

  it('that a draft is taking up in the very moment of the sweep is not swept', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { body: file } = await upload('late.txt', Buffer.from('late'), 'text/plain')
    await age(file.id, 46)
    const agent = desk.as(desk.people.agent)
    const kept = await whileHeld('drafts', () =>
      agent.put(`/api/v1/cases/${caseId}/drafts/reply`, { html: '', attachments: [file.id] }),
    )
    expect(kept.body.attachments).toMatchObject([{ id: file.id }])
    expect(await isThere(file.id)).toBe(true)
  })

  it('that a message is taking in the very moment of the sweep is not swept', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const { body: file } = await upload('taken.txt', Buffer.from('taken'), 'text/plain')
    await age(file.id, 46)
    const agent = desk.as(desk.people.agent)
    await whileHeld('events', () =>
      agent.post(`/api/v1/cases/${caseId}/messages`, { kind: 'note', text: 'See', attachments: [file.id] }),
    )
    const { items } = (await agent.get(`/api/v1/cases/${caseId}/messages`)).body
    expect(items.at(-1).attachments).toMatchObject([{ id: file.id }])
    expect(await isThere(file.id)).toBe(true)
  })

  it('is refused when its sender has filled more than a day’s room, and told when to come again', async () => {
    const agent = desk.people.agent
    await desk.ctx.pool.query(
      `insert into upload_uses (workspace_id, subject, hours, bytes, ends_at)
       values ($1, $2, 24, 5368709120, now() + interval '2 hours')
       on conflict (workspace_id, subject, hours) do update set bytes = excluded.bytes, ends_at = excluded.ends_at`,
      [desk.workspaceId, `person ${agent.personId}`],
    )
    const { body, headers } = await upload('one-more.txt', Buffer.from('x'), 'text/plain')
    expect([body.code, Number(headers['retry-after'])]).toEqual(['file.quota', 7200])
    expect((await upload('other.txt', Buffer.from('x'), 'text/plain', desk.people.lead)).status).toBe(201)
  })
})
