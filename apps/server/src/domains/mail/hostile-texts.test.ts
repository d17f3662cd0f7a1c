import { splitReply } from '@polku/text'
import { expect, test } from 'vitest'
import { shownName } from '../../platform/files/shown-name.ts'
import { authenticateMail } from '../../platform/mail/authenticate-mail.ts'
import { cleanLine } from '../../platform/mail/charset.ts'
import { identifyMail } from '../../platform/mail/content-hash.ts'
import { contentIdsIn, htmlSaysMore } from '../../platform/mail/html-says-more.ts'
import { mailDocument } from '../../platform/mail/mail-document.ts'
import { mailboxesIn } from '../../platform/mail/mailboxes.ts'
import { openSigned } from '../../platform/mail/open-signed.ts'
import { openTnef } from '../../platform/mail/open-tnef.ts'
import { readMail } from '../../platform/mail/read-mail.ts'
import { bareAddress } from '../../platform/mail/reply-address.ts'
import { readRtf } from '../../platform/mail/rtf.ts'
import { sanitiseMailHtml } from '../../platform/mail/sanitise-html.ts'
import { trustedResults } from '../../platform/mail/trusted-results.ts'
import { mask } from '../../platform/telemetry/mask.ts'
import { hostilePieces, rowOf } from '../../testing/hostile-rows.ts'
import { previewOf } from '../cases/previewing.ts'
import { sanitiseWriting } from '../cases/sanitising-writing.ts'
import { normaliseEmail } from '../customers/normalising.ts'
import { kindFor } from './waiting-for-nobody.ts'

const mail = (header: string, body: string) => Buffer.from(`${header}\r\n\r\n${body}`)
const folded = (text: string) => text.replaceAll(/\r?\n/g, '\r\n ')
const headers = (text: string) =>
  ['Subject', 'References', 'Message-ID', 'Date', 'List-Id', 'Received', 'DKIM-Signature']
    .map((name) => `${name}: ${folded(text)}`)
    .join('\r\n')
const nobody = async () => {
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
}
const view = { remotePictures: true, pictureUrl: () => null, theme: 'dark', historyLabel: 'x' } as const
const show = (html: string) => {
  const stored = sanitiseMailHtml(html)
  if (!stored) return
  contentIdsIn(stored)
  htmlSaysMore(stored)
  mailDocument(stored, view)
}

/** Everything that reads what strangers write, each with the text where it looks for something. */
const readers: [string, (text: string) => unknown][] = [
  ['the words of a mail', (text) => readMail(mail('From: a@b.fi', text))],
  [
    'the words of a report',
    (text) => readMail(mail('From: MAILER-DAEMON@b.fi\r\nReturn-Path: <>\r\nSubject: Undelivered', text)),
  ],
  [
    'the parts of a report',
    (text) => {
      const types = ['text/plain', 'message/delivery-status', 'message/rfc822', 'message/feedback-report']
      const parts = types.map((type) => `--qq\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`).join('')
      return readMail(
        mail('Return-Path: <>\r\nContent-Type: multipart/report; boundary=qq', `${parts}--qq--`),
      )
    },
  ],
  ['HTML', (text) => readMail(mail('From: a@b.fi\r\nContent-Type: text/html', text))],
  ['HTML that is shown', show],
  [
    'attributes that are shown',
    (text) =>
      show(
        `<p style="font-family:${text}" title="${text}">x</p><img src="cid:${text}"><img src="data:image/png;base64,${text}"><a href="${text}">x</a>`,
      ),
  ],
  [
    'what stands below nested borders',
    (text) => show(`${'<div style="border-top:solid #e1e1e1">'.repeat(100)}${text}`),
  ],
  [
    'two texts beside each other',
    (text) => {
      const parts = ['plain', 'html'].map((type) => `--qq\r\nContent-Type: text/${type}\r\n\r\n${text}\r\n`)
      return readMail(mail('Content-Type: multipart/mixed; boundary=qq', `${parts.join('')}--qq--`))
    },
  ],
  [
    'the header of a part',
    (text) =>
      readMail(
        mail(
          'Content-Type: multipart/mixed; boundary=b',
          `--b\r\nContent-Type: ${folded(text)}\r\nContent-Disposition: attachment; filename=${folded(text)}\r\nContent-ID: ${folded(text)}\r\n\r\nx\r\n--b\r\n${text}\r\n\r\nx`,
        ),
      ),
  ],
  [
    'a calendar',
    (text) =>
      readMail(
        mail(
          'Content-Type: text/calendar',
          `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${text}\r\n${text}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
        ),
      ),
  ],
  ['headers', (text) => readMail(mail(`From: a@b.fi\r\n${headers(text)}`, 'x'))],
  ['a header without names', (text) => readMail(Buffer.from(text))],
  [
    'the proofs of a sender',
    (text) =>
      authenticateMail(mail(`From: a@b.fi\r\n${headers(text)}`, text), 'a@b.fi', { ip: '192.0.2.1' }, nobody),
  ],
  [
    'a server’s results',
    (text) => trustedResults(mail(`Authentication-Results: mx; ${folded(text)}`, 'x'), 'mx', 'a@b.fi'),
  ],
  ['what tells a mail from others', (text) => identifyMail(mail(`Message-ID: ${folded(text)}`, text))],
  [
    'whether a list wrote',
    (text) =>
      kindFor(
        { kind: 'list', headers: [{ name: 'list-id', value: text }], to: [], cc: [] } as never,
        'a@b.fi',
      ),
  ],
  ['what is history and signature', (text) => [splitReply(text), splitReply(`Hei\n${text}\n> x`)]],
  [
    'names and addresses',
    (text) => [
      cleanLine(text),
      shownName(text),
      mailboxesIn(text),
      bareAddress(`${text}@b.fi`),
      normaliseEmail(`${text}@b.fi`),
    ],
  ],
  ['the beginning of a message', (text) => previewOf(text)],
  ['what a person has written here', (text) => sanitiseWriting(text)],
  [
    'what is packed',
    (text) => [
      openTnef(Buffer.from(`x\u009f>"${text}`, 'latin1')),
      openSigned(Buffer.from(text)),
      readRtf(`{\\rtf1 ${text}`),
    ],
  ],
  ['what is written into the log', (text) => mask(text)],
]

/** Long enough that what is quadratic is far beyond what is linear, short enough for some ten thousand of them. */
const short = 6_000
const someMs = 4
const plentyMs = 60

const cost = async (read: (text: string) => unknown, text: string): Promise<number> => {
  const before = process.threadCpuUsage()
  await read(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** The first time a program is warming up, or tidying up after others. */
const least = async (read: (text: string) => unknown, text: string): Promise<number> =>
  Math.min(await cost(read, text), await cost(read, text))

test('the measure finds what is quadratic', async () => {
  const row = rowOf(' ', short / 3)
  const trim = (text: string) => /\s+$/.test(`${text}x`)
  const [one, four] = [await least(trim, row), await least(trim, rowOf(' ', (4 * short) / 3))]
  expect(four).toBeGreaterThan(9 * one)
})

test.each(readers)('no row of signs makes %s cost more than their length', async (_what, read) => {
  const dear: string[] = []
  await read('x')
  for (const piece of hostilePieces) {
    // Something else at its end, for what looks for an end.
    const row = (length: number) => `${rowOf(piece, length)}x`
    if ((await cost(read, row(short))) < someMs) continue
    if ((await cost(read, row(4 * short))) < 6 * (await cost(read, row(short)))) continue
    // Four times the length costs four times as much, and sixteen times where it is quadratic: surely so the longer it is.
    const [one, four] = [await least(read, row(4 * short)), await least(read, row(16 * short))]
    if (four > plentyMs && four > 9 * one)
      dear.push(`${JSON.stringify(piece)}: ${Math.round(one)} ms, four times as long ${Math.round(four)} ms`)
  }
  expect(dear).toEqual([])
})
