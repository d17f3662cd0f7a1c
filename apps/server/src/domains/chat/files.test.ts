import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, utimes } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { addressOf, makeChatChannel, openSession, openTab, site } from '../../testing/visitor.ts'

let desk: Desk
let root: string
let key: string
beforeAll(async () => {
  desk = await openDesk()
  key = (await makeChatChannel(desk)).key
  root = `${await addressOf(desk)}/chat/v1/${key}/attachments`
})
afterAll(() => desk.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const as = (token: string) => ({ origin: site, authorization: `Bearer ${token}` })

async function upload(token: string, content: Buffer, name: string) {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(content)], { type: 'image/png' }), name)
  const answer = await fetch(root, { method: 'POST', headers: as(token), body })
  return { status: answer.status, body: (await answer.json()) as { id: string; code?: string } }
}
const download = (token: string, id: string) => fetch(`${root}/${id}`, { headers: as(token) })

async function dialogue() {
  const token = await openSession(desk, key)
  return { token, tab: await openTab(desk, key, token) }
}

it('A visitor’s picture is the desk’s and theirs, and nobody else’s', async () => {
  const { token, tab } = await dialogue()
  const stranger = await dialogue()
  const { body: file } = await upload(token, png, '../../etc/crack.png')
  expect((await download(stranger.token, file.id)).status).toBe(404)
  expect((await download('made-up', file.id)).status).toBe(401)
  const mine = await download(token, file.id)
  expect(mine.headers.get('content-type')).toBe('image/png')
  expect(mine.headers.get('content-security-policy')).toBe('sandbox')
  expect(Buffer.from(await mine.arrayBuffer())).toEqual(png)

  // Somebody else's upload cannot be sent as one's own.
  stranger.tab.send({ type: 'message', clientId: randomUUID(), text: '', attachments: [file.id] })
  expect((await stranger.tab.next('error')).code).toBe('file.not-found')

  tab.send({ type: 'message', clientId: randomUUID(), text: '', attachments: [file.id] })
  const { messageId } = await tab.next('ack')
  const again = await openTab(desk, key, token)
  const sent = again.messages.find(({ id }) => id === messageId)?.attachments[0]
  expect(sent).toMatchObject({ name: 'crack.png', mediaType: 'image/png', size: png.length })
  expect((await download(token, sent!.id)).status).toBe(200)
  expect((await download(stranger.token, sent!.id)).status).toBe(404)
})

it('What is neither a picture nor a PDF, whatever it calls itself, is refused', async () => {
  const { token } = await dialogue()
  const html = Buffer.from('<script>alert(1)</script>')
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  for (const content of [html, svg, Buffer.from('MZ'), Buffer.alloc(0)]) {
    const answer = await upload(token, content, 'photo.png')
    expect(answer).toMatchObject({ status: 415, body: { code: 'chat.attachment-refused' } })
  }
})

it('A file that is too large is refused', async () => {
  const { token } = await dialogue()
  const answer = await upload(token, Buffer.concat([png, Buffer.alloc(10 * 2 ** 20)]), 'large.png')
  expect(answer).toMatchObject({ status: 413, body: { code: 'request.too-large' } })
})

it('A file of an internal note is never the visitor’s', async () => {
  const { token, tab } = await dialogue()
  const { messageId } = await tab.say('Hello')
  const { rows } = await desk.ctx.pool.query('select case_id, workspace_id from messages where id = $1', [
    messageId,
  ])
  const note = await desk
    .as(desk.people.agent)
    .post(`/api/v1/cases/${rows[0].case_id}/messages`, { kind: 'note', text: 'See the file' })
  const { body: file } = await upload(token, png, 'x.png')
  const attached = await desk.ctx.pool.query(
    `insert into attachments (workspace_id, message_id, file_hash, name, media_type, size)
     select workspace_id, $2, file_hash, 'secret.png', media_type, size from chat_uploads where id = $1 returning id`,
    [file.id, note.body.id],
  )
  expect((await download(token, attached.rows[0].id)).status).toBe(404)
})

async function storedFiles(): Promise<string[]> {
  const names = await readdir(desk.ctx.files.folder, { recursive: true, withFileTypes: true })
  return names.filter((entry) => entry.isFile()).map(({ name }) => name)
}

it('What is refused is never stored, large or small', async () => {
  const { token } = await dialogue()
  const before = await storedFiles()
  await upload(token, Buffer.concat([png, Buffer.alloc(10 * 2 ** 20, 'z')]), 'large.png')
  await upload(token, Buffer.alloc(3 * 2 ** 20, '<p>'), 'page.png')
  await upload(token, Buffer.from('<p>'), 'page.png')
  expect(await storedFiles()).toEqual(before)
})

describe('A stranger who would fill the disk', () => {
  const fill = (subject: string, bytes: number) =>
    desk.ctx.pool.query(
      `insert into upload_uses (workspace_id, subject, hours, bytes, ends_at)
       values ($1, $2, 1, $3, now() + interval '10 minutes')
       on conflict (workspace_id, subject, hours) do update set bytes = excluded.bytes, ends_at = excluded.ends_at`,
      [desk.workspaceId, subject, bytes],
    )
  const empty = () => desk.ctx.pool.query('delete from upload_uses')

  it('is refused by one dialogue, by one address, and by all together, and told when to come again', async () => {
    const { token } = await dialogue()
    const { rows } = await desk.ctx.pool.query(
      'select id from chat_sessions order by created_at desc limit 1',
    )
    for (const subject of [`session ${rows[0].id}`, 'address 127.0.0.1', 'visitors']) {
      await empty()
      await fill(subject, 2 ** 31)
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'a.png')
      const answer = await fetch(root, { method: 'POST', headers: as(token), body })
      const { code } = (await answer.json()) as { code: string }
      expect([answer.status, code]).toEqual([429, 'file.quota'])
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(590)
    }
    await desk.ctx.pool.query(`update upload_uses set ends_at = now() - interval '1 second'`)
    expect((await upload(token, png, 'a.png')).status).toBe(200)
  })

  it('is counted by what came, not by what might have', async () => {
    await empty()
    const { token } = await dialogue()
    for (let n = 0; n < 3; n++) await upload(token, png, 'a.png')
    const { rows } = await desk.ctx.pool.query('select distinct bytes from upload_uses')
    expect(rows).toEqual([{ bytes: 3 * png.length }])
  })
})

it('A file that was never sent is gone within the hour; one that was stays with its message', async () => {
  const { token, tab } = await dialogue()
  const unsent = Buffer.concat([png, Buffer.from('unsent')])
  const sent = Buffer.concat([png, Buffer.from('sent')])
  const [left, taken] = [await upload(token, unsent, 'a.png'), await upload(token, sent, 'b.png')]
  tab.send({ type: 'message', clientId: randomUUID(), text: '', attachments: [taken.body.id] })
  await tab.next('ack')
  const { rows } = await desk.ctx.pool.query(`select id, file_hash from chat_uploads where id = any($1)`, [
    [left.body.id, taken.body.id],
  ])
  const path = (id: string) => desk.ctx.files.path(rows.find((row) => row.id === id).file_hash)
  const sweep = async (minutesOld: number) => {
    const old = new Date(Date.now() - minutesOld * 60_000)
    for (const { body } of [left, taken]) if (existsSync(path(body.id))) await utimes(path(body.id), old, old)
    await desk.ctx.pool.query(`update chat_uploads set created_at = $1`, [old])
    await desk.ctx.pool.query(`select graphile_worker.add_job('sweep-chat-uploads')`)
    await desk.drain()
    return [existsSync(path(left.body.id)), existsSync(path(taken.body.id))]
  }
  expect(await sweep(30)).toEqual([true, true])
  // With a quarter of an hour between two sweeps.
  expect(await sweep(46)).toEqual([false, true])
  expect((await download(token, taken.body.id)).status).toBe(200)
  expect(await sweep(31 * 24 * 60)).toEqual([false, true])
  expect((await desk.ctx.pool.query('select 1 from chat_uploads')).rows).toEqual([])
})
