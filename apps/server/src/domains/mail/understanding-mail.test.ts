import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { TaskUnfit } from '../../platform/threads/thread.ts'
import { arrive, itemOf, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'
import type { RawMail } from './taking-apart.ts'

let desk: Desk
let channel: { id: string; address: string }
beforeAll(async () => {
  desk = await openDesk()
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const mebibyte = 2 ** 20

it('a mail of 25 MB is read beside the event loop, not in it', async () => {
  await arrive(desk, channel, letter())
  await desk.drain()
  const photograph = Buffer.alloc(18 * mebibyte, 'a photograph ').toString('base64')
  const [id] = await arrive(
    desk,
    channel,
    letter({
      headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=part'],
      body: `--part\r\n\r\nKatso.\r\n--part\r\nContent-Type: image/x-photo; name=photo.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n${photograph.replace(/.{76}/g, '$&\r\n')}\r\n--part--\r\n`,
    }),
  )
  const before = process.threadCpuUsage()
  await desk.drain()
  const { user } = process.threadCpuUsage(before)
  const item = await itemOf(desk, id!)
  const { body } = await desk.as(desk.people.agent).get(`/api/v1/cases/${item.case_id}/messages`)
  expect(body.items[0].attachments).toMatchObject([{ name: 'photo.bin', size: 18 * mebibyte }])
  // Taking it apart costs some 400 ms of processor.
  expect(user / 1000).toBeLessThan(200)
})

const withReader = (run: (mail: RawMail, read: () => Promise<unknown>) => Promise<unknown>) => {
  const { threads } = desk.ctx
  onTestFinished(() => {
    desk.ctx.threads = threads
  })
  desk.ctx.threads = {
    ...threads,
    of(program, options) {
      const { run: read, close } = threads.of(program, options)
      return { run: (mail) => run(mail as RawMail, () => read(mail)) as never, close }
    },
  }
}
const stuck = () => Promise.reject(new TaskUnfit('It took too long.'))

it('a mail on which the reader stops is shown raw, and says so', async () => {
  withReader((mail, read) => (mail.raw ? read() : stuck()))
  const headers = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=part']
  const body = '--part\r\nContent-Type: text/html\r\n\r\n<p>Missä tilaukseni on?</p>\r\n--part--\r\n'
  const [id] = await arrive(desk, channel, letter({ headers, body }))
  await desk.drain()
  const item = await itemOf(desk, id!)
  expect(item.state).toBe('shown')
  const { body: shown } = await desk.as(desk.people.agent).get(`/api/v1/cases/${item.case_id}/messages`)
  expect(shown.items).toMatchObject([
    { kind: 'message', hasHtml: false, folded: null, mail: { wrapping: 'raw', verified: false } },
  ])
  expect(shown.items[0].text).toContain('<p>Missä tilaukseni on?</p>')
  expect(shown.items[0].attachments).toMatchObject([{ name: 'message.eml' }])
})

it('a mail that cannot even be shown raw is set aside with the reason, and can be read again', async () => {
  const { threads } = desk.ctx
  withReader(stuck)
  const [id] = await arrive(desk, channel, letter())
  await desk.drain()
  desk.ctx.threads = threads
  const lead = desk.as(desk.people.lead)
  const { body } = await lead.get('/api/v1/inbound?state=failed')
  expect(body.items).toMatchObject([{ id, fault: 'unreadable', reason: 'It took too long.' }])
  await lead.post(`/api/v1/inbound/${id}/retry`)
  await desk.drain()
  expect((await itemOf(desk, id!)).state).toBe('shown')
})
