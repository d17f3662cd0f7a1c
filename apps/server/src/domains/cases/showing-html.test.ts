import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TaskUnfit } from '../../platform/threads/thread.ts'
import { arrive, itemOf, letter } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, makePerson, makeWorkspace } from '../../testing/factories.ts'

let desk: Desk
let url: string
let caseId: string

const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const html = `<p onclick="x()">Hei <img src="cid:logo"><img src="https://far.example/a.png" alt="Tuoli"></p>
<script>alert(1)</script><div class="gmail_quote">Vanha</div>`

beforeAll(async () => {
  desk = await openDesk()
  const channel = await makeMailChannel(desk.ctx, desk.workspaceId)
  const body = [
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--b',
    'Content-Type: image/gif; name=logo.gif',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <logo>',
    '',
    pixel,
    '--b--',
  ].join('\r\n')
  const headers = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=b']
  // An answer: in a first mail nothing is folded, since its history is nowhere else.
  await arrive(desk, channel, letter({ messageId: 'first@home.example' }))
  await desk.drain()
  const [id] = await arrive(desk, channel, letter({ headers, body, references: ['first@home.example'] }))
  await desk.drain()
  const item = await itemOf(desk, id!)
  caseId = item.case_id!
  url = `/api/v1/messages/${item.result_message_id}/html`
})
afterAll(() => desk.close())

const agent = () => desk.as(desk.people.agent)

describe('the HTML of a mail', () => {
  it('is shown with its own pictures, without scripts, remote pictures or history', async () => {
    const { status, body, headers } = await agent().get(url, undefined, {
      'accept-language': 'fi-FI,fi;q=0.9',
    })
    expect(status).toBe(200)
    expect(body).not.toMatch(/<script|onclick|far\.example/)
    expect(body).toContain('<summary>Aiemmat viestit</summary>')
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'.*sandbox allow-same-origin allow-popups/,
    )
    expect(headers['content-security-policy']).not.toMatch(/allow-scripts|https:/)
    const picture = body.match(/src="(\/api\/v1\/files\/[^"]+)"/)![1]
    expect((await agent().get(picture)).headers['content-type']).toBe('image/gif')
  })

  it('is made ready beside the event loop where it is large, and its words are shown where that takes too long', async () => {
    const channel = await makeMailChannel(desk.ctx, desk.workspaceId)
    const [id] = await arrive(
      desk,
      channel,
      letter({ headers: ['Content-Type: text/html'], body: `<p>Hei</p>${'<'.repeat(300_000)}` }),
    )
    await desk.drain()
    const { result_message_id } = await itemOf(desk, id!)
    const show = () => agent().get(`/api/v1/messages/${result_message_id}/html`)
    const before = process.threadCpuUsage()
    expect((await show()).body).toContain('<p>Hei</p>&lt;&lt;')
    const { user } = process.threadCpuUsage(before)
    // Making it ready costs some 250 ms.
    expect(user / 1000).toBeLessThan(120)

    const { threads } = desk.ctx
    const stuck = () => Promise.reject(new TaskUnfit('It took too long.'))
    desk.ctx.threads = { ...threads, of: () => ({ run: stuck, close: async () => {} }) }
    expect((await show()).body).toMatch(/<pre>\s*Hei\s+&lt;&lt;/)
    desk.ctx.threads = threads
  })

  it('is better shown than the words alone, which lack the picture', async () => {
    const { body } = await agent().get(`/api/v1/cases/${caseId}/messages`)
    expect(body.items).toMatchObject([
      { htmlSaysMore: false },
      { htmlSaysMore: true, attachments: [{ name: 'logo.gif', inline: true }] },
    ])
  })

  it('loads remote pictures once they are asked for', async () => {
    const { body, headers } = await agent().get(`${url}?images=true`)
    expect(body).toContain('src="https://far.example/a.png"')
    expect(headers['content-security-policy']).toContain('img-src')
  })

  it('is nobody else’s to see', async () => {
    const other = desk.as(await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner'))
    expect((await other.get(url)).status).toBe(404)
    expect((await desk.as(null).get(url)).status).toBe(401)
    expect((await desk.as(desk.people.reader).get(url)).status).toBe(200)
  })
})
