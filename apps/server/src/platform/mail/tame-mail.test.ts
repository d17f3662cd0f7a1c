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
  ])('%s', async (_name, text) => {
    const raw = Buffer.from(`From: a@b.fi\r\n${text}`)
    const started = performance.now()
    const mail = await readMail(raw)
    const { verified } = await authenticateMail(raw, 'a@b.fi', { ip: '192.0.2.1' }, noNames)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(verified).toBe(false)
    expect(mail).toMatchObject({ unreadable: true, from: { address: 'a@b.fi' } })
    expect(mail.attachments[0]!.content.equals(raw)).toBe(true)
  })

  test.each(['<b>', '<table><tr><td>', '<ul><li>x', '<blockquote type=cite>', '<'])(
    'HTML of %s over and over',
    async (piece) => {
      const html = `Hei ${piece.repeat(1_000_000 / piece.length)}`
      const started = performance.now()
      const mail = await readMail(Buffer.from(`Content-Type: text/html\r\n\r\n${html}`))
      sanitiseMailHtml(html)
      expect(performance.now() - started).toBeLessThan(10_000)
      expect(mail.text).toMatch(/^Hei/)
    },
  )

  test('a long newsletter is taken apart as usual', () => {
    const row = '<tr><td><p><img src="x"><a href="y"><b>Tuote</b></a><br></p></td></tr>'
    expect(isTame(`<table>${row.repeat(3000)}</table>`)).toBe(true)
  })
})
