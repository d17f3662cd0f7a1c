import { afterAll, beforeAll, expect, it } from 'vitest'
import { arrive, itemOf } from '../../testing/arriving-mail.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel } from '../../testing/factories.ts'

let desk: Desk
let channel: { id: string; address: string }
beforeAll(async () => {
  desk = await openDesk()
  channel = await makeMailChannel(desk.ctx, desk.workspaceId)
})
afterAll(() => desk.close())

const from = 'From: a@home.example\r\nSubject: s\r\nMIME-Version: 1.0\r\n'
const half = Buffer.from([0xed, 0xa0, 0x80])
const part = (header: string, body = 'x') =>
  `${from}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHei\r\n--b\r\n${header}\r\n\r\n${body}\r\n--b--\r\n`
const report = (fields: string) => {
  const status = `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n${fields}\r\n`
  return `From: MAILER-DAEMON@x.example\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nNo\r\n--b\r\n${status}\r\n--b--\r\n`
}

it.each<[string, string | Buffer]>([
  ['nothing', ''],
  ['zeroes', '\0'.repeat(5_000)],
  [
    'zeroes in its header',
    'From: a\0b@home.example\r\nMessage-ID: <a\0@b>\r\nSubject: a\0b\r\nReferences: <c\0@d>\r\n\r\nx\0y',
  ],
  ['a zero in the name of a file', part('Content-Type: image/png; name="a\0b.png"')],
  ['a zero in the id of a part', part('Content-Type: image/png\r\nContent-ID: <a\0b@c>')],
  ['an id of a part without end', part(`Content-Type: image/png\r\nContent-ID: <${'a'.repeat(50_000)}>`)],
  [
    'half a surrogate pair in the id of a part',
    part('Content-Type: image/png\r\nContent-ID: <=?utf-16?b?2AA=?=>'),
  ],
  ['half a surrogate pair', Buffer.concat([Buffer.from(from), Buffer.from('\r\n'), half, half])],
  ['the type __proto__', part('Content-Type: __proto__/constructor; __proto__=x')],
  ['a header called __proto__', `__proto__: x\r\nconstructor: y\r\n${from}\r\nx`],
  ['an author of 5,000 letters', `From: "${'a'.repeat(5_000)}" <${'b'.repeat(5_000)}@home.example>\r\n\r\nx`],
  ['5,000 references', `${from}References: ${'<a@b.example> '.repeat(5_000)}\r\n\r\nx`],
  [
    'line breaks in an encoded subject',
    'From: a@home.example\r\nSubject: =?utf-8?q?a=0D=0ABcc:_b@c.example?=\r\n\r\nx',
  ],
  [
    'a report about a zero',
    report('Final-Recipient: rfc822; a\0b@c.example\r\nAction: failed\r\nDiagnostic-Code: smtp; 5\0'),
  ],
  ['a report about nobody', report('Action: failed')],
  [
    'a calendar of nonsense',
    part('Content-Type: text/calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:9\r\nRRULE:x'),
  ],
  [
    'a calendar with a zero',
    part(
      'Content-Type: text/calendar',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\0b\r\nEND:VEVENT\r\nEND:VCALENDAR',
    ),
  ],
  [
    'a zip that unpacks to much',
    part(
      'Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64',
      'UEsDBBQAAAAIAA==',
    ),
  ],
  ['a date beyond time', 'From: a@home.example\r\nDate: Fri, 31 Dec 275760 23:59:59 +9999\r\n\r\nx'],
  ['beginnings of links without end', `${from}\r\n${'[http://'.repeat(100_000)}`],
  ['a list without end', `${from}List-Id: <${'a'.repeat(120_000)}\r\n\r\nLista`],
  [
    'parts in parts, a thousand deep',
    `${from}${Array.from({ length: 1_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}\r\nx`,
  ],
])('a mail with %s is shown, once', async (_what, content) => {
  const [id] = await arrive(desk, channel, Buffer.from(content), { ip: '203.0.113.9', helo: 'x' })
  await desk.drain()
  const item = await itemOf(desk, id!)
  expect([item.state, item.reason]).toEqual(['shown', null])
  const { status, body } = await desk.as(desk.people.agent).get(`/api/v1/cases/${item.case_id}/messages`)
  expect([status, body.items.length]).toEqual([200, 1])
})
