import { expect, test } from 'vitest'
import { contentHash } from './content-hash.ts'

const sent = 'From: a@b.fi\r\nSubject: one\r\n  two\r\nMessage-ID: <1@b.fi>\r\n\r\nHei\r\n\r\n'

test('a mail is the same by SMTP and by IMAP', () => {
  const fetched =
    'Return-Path: <a@b.fi>\nReceived: from x by y;\n\tThu, 20 Nov 2025\nX-Spam-Status: No\nSubject: one two\nFrom: a@b.fi\nMessage-Id: <1@b.fi>\n\nHei\n'
  expect(contentHash(Buffer.from(fetched))).toBe(contentHash(Buffer.from(sent)))
})

test.each([
  ['another body', sent.replace('Hei', 'Moi')],
  ['another subject', sent.replace('one', 'three')],
  ['another sender', sent.replace('a@b.fi', 'c@b.fi')],
])('%s is another mail', (_name, other) => {
  expect(contentHash(Buffer.from(other))).not.toBe(contentHash(Buffer.from(sent)))
})
