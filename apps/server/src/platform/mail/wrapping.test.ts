import { describe, expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

const mail = (...lines: string[]) => readMail(Buffer.from(['From: a@b.example', ...lines].join('\r\n')))
const parts = (type: string, ...bodies: string[]) => [
  `Content-Type: ${type}; boundary=b`,
  '',
  ...bodies.flatMap((body) => ['--b', body]),
  '--b--',
]

describe('a mail is known for what it is', () => {
  test('sealed with S/MIME', async () => {
    const sealed = await mail(
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
      '',
      'MIAG',
    )
    expect(sealed).toMatchObject({ wrapping: 'smime', text: '' })
    expect(sealed.attachments).toMatchObject([{ name: 'smime.p7m', mediaType: 'application/pkcs7-mime' }])
  })

  test('encrypted with PGP, in parts or in its text', async () => {
    const version = 'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1'
    const secret =
      'Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\n-----BEGIN PGP MESSAGE-----'
    expect((await mail(...parts('multipart/encrypted', version, secret))).wrapping).toBe('pgp')
    expect((await mail('', '-----BEGIN PGP MESSAGE-----', '', 'hQEMA')).wrapping).toBe('pgp')
  })

  test('packed by Outlook', async () => {
    const packed = 'Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx'
    expect(await mail(...parts('multipart/mixed', '\r\nHei', packed))).toMatchObject({
      wrapping: 'tnef',
      text: 'Hei\n',
    })
  })

  test.each(['pkcs7-signature', 'pgp-signature'])(
    'only signed, with its text to be read (%s)',
    async (type) => {
      const signature = `Content-Type: application/${type}; name=signature\r\n\r\nMIAG`
      const signed = await mail(...parts('multipart/signed', '\r\nHei', signature))
      expect(signed).toMatchObject({ wrapping: null, text: 'Hei\n' })
      expect(signed.attachments).toMatchObject([{ mediaType: `application/${type}` }])
    },
  )
})

describe('a delivery report about an address beyond ASCII (RFC 6533)', () => {
  test.each([
    ['message/global-delivery-status', 'message/global-headers', 'käyttäjä@esimerkki.example'],
    ['message/delivery-status', 'message/global', 'k\\x{E4}ytt\\x{E4}j\\x{E4}@esimerkki.example'],
  ])('as %s', async (type, copy, address) => {
    const status = `Content-Type: ${type}\r\n\r\nReporting-MTA: dns; x.example\r\n\r\nFinal-Recipient: utf-8;${address}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user`
    const ours = `Content-Type: ${copy}\r\n\r\nMessage-ID: <ours@x.example>\r\n\r\nx`
    const report = await mail(
      ...parts('multipart/report; report-type=delivery-status', '\r\nSorry', status, ours),
    )
    expect(report.bounce).toMatchObject({
      recipients: [
        {
          address: 'käyttäjä@esimerkki.example',
          action: 'failed',
          status: '5.1.1',
          diagnostic: '550 no such user',
        },
      ],
      originalMessageId: 'ours@x.example',
    })
  })
})
