import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFiles } from '../../platform/files/files.ts'
import { letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import { hasSmallDisks, openSmallDisk, type SmallDisk } from '../../testing/small-disk.ts'
import { startSmtpListener } from './smtp-listener.ts'

let desk: Desk
let disk: SmallDisk
beforeAll(async () => {
  desk = await openDesk()
  if (hasSmallDisks) disk = await openSmallDisk(256)
})
afterAll(async () => {
  await desk.close()
  await disk?.remove()
})

describe.runIf(hasSmallDisks)('a full disk', () => {
  it('takes each mail whole or not at all, and takes them all when there is room again', async () => {
    const files = openFiles(disk.folder)
    const ctx = { ...desk.ctx, files }
    const { address } = await makeMailChannel(ctx, desk.workspaceId)
    const { port, stop } = await startSmtpListener(ctx)
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
    const send = async (raw: Buffer) => {
      const envelope = { from: 'a@home.example', to: [address] }
      return await transport.sendMail({ envelope, raw }).then(
        () => 250,
        (error) => error.responseCode as number,
      )
    }
    const mails = Array.from({ length: 31 }, (_, n) => letter({ body: 'Missä se on?\r\n'.repeat(60 * n) }))
    const codes: number[] = []
    for (const raw of mails) codes.push(await send(raw))

    expect(new Set(codes)).toEqual(new Set([250, 452]))
    const { rows } = await ctx.pool.query('select file_hash as hash, size from inbound_items')
    expect(rows).toHaveLength(codes.filter((code) => code === 250).length)
    for (const { hash, size } of rows) {
      const kept = await readFile(files.path(hash))
      expect([kept.length, createHash('sha256').update(kept).digest('hex')]).toEqual([size, hash])
    }
    expect(await readdir(`${disk.folder}/incoming`)).toEqual([])

    for (const { hash } of rows) await files.remove(hash)
    const refused = mails.filter((_, n) => codes[n] === 452).slice(0, 5)
    for (const raw of refused) expect(await send(raw)).toBe(250)
    transport.close()
    await stop()
  })
})
