import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

it('A file that was never sent is forgotten after a month; one that was stays with its message', async () => {
  const { token, tab } = await dialogue()
  const unsent = Buffer.concat([png, Buffer.from('unsent')])
  const sent = Buffer.concat([png, Buffer.from('sent')])
  const [left, taken] = [await upload(token, unsent, 'a.png'), await upload(token, sent, 'b.png')]
  tab.send({ type: 'message', clientId: randomUUID(), text: '', attachments: [taken.body.id] })
  await tab.next('ack')
  const hashes = await desk.ctx.pool.query(`select id, file_hash from chat_uploads where id = any($1)`, [
    [left.body.id, taken.body.id],
  ])
  const path = (id: string) => desk.ctx.files.path(hashes.rows.find((row) => row.id === id).file_hash)
  const old = new Date(Date.now() - 2 * 86_400_000)
  for (const { body } of [left, taken]) await utimes(path(body.id), old, old)
  await desk.ctx.pool.query(`update chat_uploads set created_at = now() - interval '31 days'`)
  await desk.ctx.pool.query(`select graphile_worker.add_job('prune-chat')`)
  await desk.drain()
  expect(existsSync(path(left.body.id))).toBe(false)
  expect(existsSync(path(taken.body.id))).toBe(true)
  const { rows } = await desk.ctx.pool.query('select 1 from chat_uploads')
  expect(rows).toEqual([])
})
