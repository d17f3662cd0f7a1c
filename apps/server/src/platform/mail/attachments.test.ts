import { describe, expect, it } from 'vitest'
import { readMail } from './read-mail.ts'

const status =
  'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; anna@koti.example\r\nAction: failed\r\nStatus: 5.1.1'
const feedback =
  'Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: Loop/1\r\nVersion: 1'
const receipt =
  'Content-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;anna@koti.example\r\nDisposition: manual-action/MDN-sent-manually; displayed'
const header = 'Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <1@tuki.example>\r\nSubject: Paketti'
const words = 'Content-Type: text/plain\r\n\r\nNobody has this address.'

const mail = (from: string, type: string, ...parts: string[]) =>
  readMail(
    Buffer.from(
      [`From: ${from}`, 'To: tuki@tuki.example', `Content-Type: ${type}; boundary=b`, '']
        .concat(...parts.map((part) => ['--b', part]), '--b--')
        .join('\r\n'),
    ),
  )
const report = (type: string, ...parts: string[]) =>
  mail('MAILER-DAEMON@mx.example', `multipart/report; report-type=${type}`, words, ...parts)

describe('The parts of a report that machines read are no files', () => {
  it.each([
    ['of delivery', 'delivery-status', status],
    ['of delivery, beyond ASCII', 'delivery-status', status.replace('delivery', 'global-delivery')],
    ['of a complaint', 'feedback-report', feedback],
    ['of having read', 'disposition-notification', receipt],
  ])('%s', async (_, type, part) => {
    const { kind, attachments } = await report(type, part, header)
    expect(kind).not.toBe('message')
    expect(attachments).toEqual([])
  })

  it('but the mail that it brings back is one, and so is what a server encloses besides', async () => {
    const copy = 'Content-Type: message/rfc822\r\n\r\nMessage-ID: <1@tuki.example>\r\n\r\nHei'
    const log = 'Content-Type: text/plain; name=log.txt\r\nContent-Disposition: attachment\r\n\r\n550'
    const { attachments } = await report('delivery-status', status, copy, log)
    expect(attachments.map(({ declaredType }) => declaredType)).toEqual(['message/rfc822', 'text/plain'])
  })

  it('and a person who sends one on has enclosed it', async () => {
    const asking = 'Content-Type: text/plain\r\n\r\nMitä tämä tarkoittaa?'
    const { kind, attachments } = await mail('anna@koti.example', 'multipart/mixed', asking, status)
    expect(kind).toBe('message')
    expect(attachments.map(({ declaredType }) => declaredType)).toEqual(['message/delivery-status'])
  })
})
