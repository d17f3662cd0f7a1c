import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentHash, identifyMail } from './content-hash.ts'

const sent = 'From: a@b.fi\r\nSubject: one\r\n  two\r\nMessage-ID: <1@b.fi>\r\n\r\nHei\r\n\r\n'

test('a mail is the same by SMTP and by IMAP', async () => {
  const fetched =
    'Return-Path: <a@b.fi>\nReceived: from x by y;\n\tThu, 20 Nov 2025\nX-Spam-Status: No\nSubject: one two\nFrom: a@b.fi\nMessage-Id: <1@b.fi>\n\nHei\n'
  expect(await contentHash(Buffer.from(fetched))).toBe(await contentHash(Buffer.from(sent)))
})

test.each([
  ['another body', sent.replace('Hei', 'Moi')],
  ['another subject', sent.replace('one', 'three')],
  ['another sender', sent.replace('a@b.fi', 'c@b.fi')],
])('%s is another mail', async (_name, other) => {
  expect(await contentHash(Buffer.from(other))).not.toBe(await contentHash(Buffer.from(sent)))
})

test('a large mail has the hash its pieces would have in one, and lets others run in between', async () => {
  const lines = `${'x'.repeat(997)}\r\n`.repeat(4_000)
  const body = ` \r\n${lines}\r\r\n\n${'\r\n'.repeat(600_000)}end\u00a0\r\n\t`
  let turns = 0
  const turning = setInterval(() => {
    turns += 1
  }, 0)
  const found = await contentHash(Buffer.from(`Subject: large\r\n\r\n${body}`, 'latin1'))
  clearInterval(turning)
  const whole = `subject:large\n\n${body.replaceAll('\r\n', '\n').trim()}`
  expect(found).toBe(createHash('sha256').update(whole, 'latin1').digest('hex'))
  expect(turns).toBeGreaterThan(1)
})

test('mails without any header are told apart by their words', async () => {
  const [one, other] = await Promise.all(['Hei', 'Moi'].map((word) => contentHash(Buffer.from(word))))
  expect(one).not.toBe(other)
})

test('a mail that is all header holds nobody up, and is told from others', async () => {
  const raw = (last: string) => Buffer.from(`${'a\n'.repeat(8 * 1024 * 1024)}${last}`)
  const held = async (mail: Buffer) => {
    const started = process.threadCpuUsage()
    const answer = identifyMail(mail)
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(300)
    return await answer
  }
  const [one, other] = [await held(raw('b')), await held(raw('c'))]
  expect(one).not.toEqual(other)
  expect(await identifyMail(raw('b'))).toEqual(one)
})

test('a Message-ID is found in a header too long to be read whole', async () => {
  const raw = Buffer.from(`Message-ID: <1@b.fi>\r\n${'X-A: b\r\n'.repeat(50_000)}\r\nHei`)
  expect((await identifyMail(raw)).messageId).toBe('1@b.fi')
})
