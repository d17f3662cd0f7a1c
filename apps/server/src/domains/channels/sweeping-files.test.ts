import { mkdir, readdir, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { arrive, itemOf, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { sweepFiles } from './sweeping-files.ts'

let desk: Desk
let channel: { id: string; address: string }
beforeAll(async () => {
  desk = await openDesk()
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

let counter = 0
const content = () => Buffer.from(`content ${++counter}`)
const age = (path: string, days = 2) => {
  const then = new Date(Date.now() - days * 24 * 3_600_000)
  return utimes(path, then, then)
}
const orphan = async (bytes = content()) => {
  const { hash } = await desk.ctx.files.put(bytes)
  await age(desk.ctx.files.path(hash))
  return hash
}
const isKept = async (hash: string) => (await desk.ctx.files.size(hash)) !== null

it('a file no row names is removed when it is a day old, and no other', async () => {
  const left = await orphan()
  const { hash: fresh } = await desk.ctx.files.put(content())
  const raw = letter({
    headers: ['Content-Type: multipart/mixed; boundary=part'],
    body: '--part\r\n\r\nHei\r\n--part\r\nContent-Type: application/x-thing; name=a.bin\r\n\r\nthing\r\n--part--\r\n',
  })
  const [id] = await arrive(desk, channel, raw)
  await desk.drain()
  expect((await itemOf(desk, id!)).state).toBe('shown')
  const { rows } = await desk.ctx.pool.query(
    'select file_hash as hash from inbound_items union select hash from files',
  )
  expect(rows).toHaveLength(2)
  for (const { hash } of rows) await age(desk.ctx.files.path(hash), 400)
  await sweepFiles(desk.ctx)
  expect(await isKept(left)).toBe(false)
  expect(await isKept(fresh)).toBe(true)
  for (const { hash } of rows) expect(await isKept(hash)).toBe(true)
})

it('a mail whose row could not be written leaves nothing for ever', async () => {
  const raw = letter()
  const missing = { id: '00000000-0000-7000-8000-000000000000', address: channel.address }
  await desk.ctx.pool.query('alter table inbound_items add constraint full_disk check (size < 0) not valid')
  await expect(arrive(desk, missing, raw)).rejects.toThrow('full_disk')
  await desk.ctx.pool.query('alter table inbound_items drop constraint full_disk')
  const { hash } = await desk.ctx.files.put(raw)
  await age(desk.ctx.files.path(hash))
  await sweepFiles(desk.ctx)
  expect(await isKept(hash)).toBe(false)
})

it('the same content that arrives while it is being removed is kept', async () => {
  const bytes = content()
  const hash = await orphan(bytes)
  const { files } = desk.ctx
  for (let round = 0; round < 200; round++) {
    await age(files.path(hash))
    const [, stored] = await Promise.all([files.removeOld(hash), files.put(bytes)])
    expect(stored.hash).toBe(hash)
    expect(await isKept(hash)).toBe(true)
  }
  expect(await readdir(join(files.folder, 'leaving'))).toEqual([])
})

it('what a killed process had taken aside goes back when it is fresh, and ends when it is old', async () => {
  const { files } = desk.ctx
  await mkdir(join(files.folder, 'leaving'), { recursive: true })
  const { hash: fresh } = await files.put(content())
  const old = await orphan()
  await rename(files.path(fresh), join(files.folder, 'leaving', `${fresh}.1`))
  await rename(files.path(old), join(files.folder, 'leaving', `${old}.2`))
  const half = join(files.folder, 'incoming', 'half-written')
  await writeFile(half, 'hal')
  await age(half)
  await sweepFiles(desk.ctx)
  expect([await isKept(fresh), await isKept(old)]).toEqual([true, false])
  expect(await readdir(join(files.folder, 'leaving'))).toEqual([])
  expect(await readdir(join(files.folder, 'incoming'))).toEqual([])
})
