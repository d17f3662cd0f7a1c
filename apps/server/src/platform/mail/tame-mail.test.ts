import { describe, expect, test } from 'vitest'
import { authenticateMail } from './authenticate-mail.ts'
import { readMail } from './read-mail.ts'
import { sanitiseMailHtml } from './sanitise-html.ts'
import { isTame } from './tame-html.ts'

const noNames = async () => {
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
}

describe('a mail made to keep us busy is kept, and costs little', () => {
  test.each([
    ['a header of a megabyte', `To: ${'a@b.fi, '.repeat(130_000)}\r\n\r\nx`],
    ['folded lines without end', `Subject: x\r\n${' y\r\n'.repeat(300_000)}\r\nx`],
    [
      'a hundred thousand parts',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
    ],
    ['a million lines', `Subject: x\r\n\r\n${'a\r\n'.repeat(1_000_000)}`],
    ['blank lines without end', `Subject: x\r\n\r\n${'\r\n'.repeat(600_000)}`],
  ])('%s', async (_name, text) => {
    const raw = Buffer.from(`From: a@b.fi\r\n${text}`)
    const started = process.threadCpuUsage()
    const mail = await readMail(raw)
    const { verified } = await authenticateMail(raw, 'a@b.fi', { ip: '192.0.2.1' }, noNames)
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(4_000)
    expect(verified).toBe(false)
    expect(mail).toMatchObject({ unreadable: true, from: { address: 'a@b.fi' } })
    expect(mail.attachments[0]!.content.equals(raw)).toBe(true)
  })

  test.each(['<b>', '<table><tr><td>', '<ul><li>x', '<blockquote type=cite>', '<'])(
    'HTML of %s over and over',
    async (piece) => {
      const html = `Hei ${piece.repeat(1_000_000 / piece.length)}`
      const started = process.threadCpuUsage()
      const mail = await readMail(Buffer.from(`Content-Type: text/html\r\n\r\n${html}`))
      sanitiseMailHtml(html)
      expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(4_000)
      expect(mail.text).toMatch(/^Hei/)
    },
  )

  test('words below two hundred borders', async () => {
    const borders = '<div style="border-top:solid #e1e1e1">'.repeat(200)
    const html = `${borders}${'<p>sana sana sana sana sana sana sana</p>'.repeat(20_000)}`
    const started = process.threadCpuUsage()
    const mail = await readMail(Buffer.from(`Content-Type: text/html\r\n\r\n${html}`))
    sanitiseMailHtml(html)
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(4_000)
    expect(mail.text).toMatch(/sana/)
  })

  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    ).join('')
  const continued = (count: number) =>
    Array.from({ length: count }, (_, n) => `  name*${n}*=%41%42;\r\n`).join('')
  const calendar = 'Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'
  const report =
    'Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status'
  test.each([
    ['parts in parts, a thousand deep', `${nested(1_000)}\r\nx`],
    ['mails in mails, three thousand deep', `${'Content-Type: message/rfc822\r\n\r\n'.repeat(3_000)}x`],
    [
      'a file name in a hundred thousand pieces',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png;\r\n${continued(100_000)}\r\n\r\nx`,
    ],
    ['five thousand addresses', `To: ${'"A" <a@b.example>, '.repeat(5_000)}\r\n\r\nx`],
    ['brackets in an address', `To: ${'('.repeat(60_000)}\r\n\r\nx`],
    [
      'a calendar of folded lines',
      `${calendar}SUMMARY:x\r\n${' a calendar line that goes on\r\n'.repeat(100_000)}`,
    ],
    ['a calendar that never ends', `${calendar}${'BEGIN:VEVENT\r\n'.repeat(50_000)}`],
    [
      'a report about everybody',
      `${report}\r\n\r\n${'Final-Recipient: rfc822; a@b.example\r\nAction: failed and failed\r\n\r\n'.repeat(60_000)}`,
    ],
    ['labels over and over', `\r\n${'content-transfer-encoding: base64\r\n'.repeat(100_000)}`],
  ])('%s', async (_name, text) => {
    const started = process.threadCpuUsage()
    const mail = await readMail(Buffer.from(`From: a@b.fi\r\nSubject: s\r\n${text}`))
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(4_000)
    expect(mail).toMatchObject({ subject: 's', from: { address: 'a@b.fi' } })
    expect(mail.to.length).toBeLessThanOrEqual(200)
  })

  test('a long newsletter is taken apart as usual', () => {
    const row = '<tr><td><p><img src="x"><a href="y"><b>Tuote</b></a><br></p></td></tr>'
    expect(isTame(`<table>${row.repeat(3000)}</table>`)).toBe(true)
  })
})
