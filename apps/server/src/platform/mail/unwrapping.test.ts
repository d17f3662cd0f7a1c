import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')

const wrapped = (type: string, content: Buffer, words = '') =>
  Buffer.from(
    [
      'From: a@koti.example',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...(words ? ['--b', '', words] : []),
      '--b',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      '',
      content.toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--b--',
    ].join('\r\n'),
  )

const u32 = (n: number) => Buffer.from(new Uint32Array([n]).buffer)
const u16 = (n: number) => Buffer.from(new Uint16Array([n]).buffer)
const attribute = (tag: number, data: Buffer) =>
  Buffer.concat([Buffer.from([1]), u32(tag), u32(data.length), data, u16(0)])
const tnef = (...attributes: Buffer[]) => Buffer.concat([u32(0x223e9f78), u16(1), ...attributes])
const property = (type: number, id: number, value: Buffer) =>
  Buffer.concat([
    u16(type),
    u16(id),
    u32(1),
    u32(value.length),
    value,
    Buffer.alloc((4 - (value.length % 4)) % 4),
  ])
const properties = (...all: Buffer[]) => Buffer.concat([u32(all.length), ...all])
const wide = (text: string) => Buffer.from(`${text}\0`, 'utf16le')
const file = (name: string, content: Buffer) => [
  attribute(0x00069002, Buffer.alloc(14)),
  attribute(0x00018010, Buffer.from('KUITTI~1.PDF\0', 'latin1')),
  attribute(0x0006800f, content),
  attribute(0x00069005, properties(property(0x1f, 0x3707, wide(name)))),
]
const type = 'application/ms-tnef; name=winmail.dat'

test('the files in winmail.dat are offered by their names', async () => {
  const packed = tnef(...file('Kuitti, äänekäs.pdf', pdf), ...file('toinen.txt', Buffer.from('x')))
  const mail = await readMail(wrapped(type, packed, 'Ohessa kuitti.'))
  expect(mail).toMatchObject({
    wrapping: null,
    attachments: [{ name: 'Kuitti, äänekäs.pdf', mediaType: 'application/pdf' }, { name: 'toinen.txt' }],
  })
  expect(mail.text.trim()).toBe('Ohessa kuitti.')
  expect(mail.attachments[0]!.content.equals(pdf)).toBe(true)
})

test.each([
  ['in plain text', property(0x1f, 0x1000, wide('Hei, pöytä on särkynyt.')), 'text'],
  ['in HTML', property(0x102, 0x1013, Buffer.from('<p>Hei, pöytä on särkynyt.</p>')), 'html'],
  [
    'in RTF',
    property(
      0x102,
      0x1009,
      Buffer.concat([
        u32(0),
        u32(999),
        Buffer.from('MELA'),
        u32(0),
        Buffer.from(
          "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}Hei, p\\'f6yt\\u228?  on\\par s\\'e4rkynyt.}",
        ),
      ]),
    ),
    'text',
  ],
  [
    'in HTML within RTF',
    property(
      0x102,
      0x1009,
      Buffer.concat([
        u32(0),
        u32(999),
        Buffer.from('MELA'),
        u32(0),
        Buffer.from(
          "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1{\\*\\htmltag84 <p>}\\htmlrtf \\b \\htmlrtf0 Hei, p\\'f6yt\\'e4 on s\\'e4rkynyt.{\\*\\htmltag92 </p>}}",
        ),
      ]),
    ),
    'html',
  ],
])('its words are used where the mail has no others: %s', async (_how, body, kind) => {
  const mail = await readMail(wrapped(type, tnef(attribute(0x00069003, properties(body)))))
  expect(mail.text.replaceAll(/\s+/g, ' ').trim()).toBe('Hei, pöytä on särkynyt.')
  expect(mail.html !== null).toBe(kind === 'html')
  expect(mail).toMatchObject({ wrapping: null, attachments: [] })
})

test('the words in it are not shown twice', async () => {
  const packed = tnef(attribute(0x0002800c, Buffer.from('Ohessa kuitti.\0')), ...file('kuitti.pdf', pdf))
  expect((await readMail(wrapped(type, packed, 'Ohessa kuitti.'))).text.match(/Ohessa/g)).toHaveLength(1)
})

test('what is no winmail.dat, or a part of one, stays a file', async () => {
  const mail = await readMail(wrapped(type, Buffer.from('nothing of the kind'), 'Hei'))
  expect(mail).toMatchObject({ wrapping: 'tnef', attachments: [{ name: 'winmail.dat' }] })
  const cut = tnef(...file('kuitti.pdf', pdf), ...file('toinen.pdf', pdf)).subarray(0, -30)
  expect((await readMail(wrapped(type, cut, 'Hei'))).attachments[0]).toMatchObject({ name: 'kuitti.pdf' })
})

const der = (tag: number, ...contents: Buffer[]) => {
  const content = Buffer.concat(contents)
  const length =
    content.length < 128
      ? [content.length]
      : [0x83, content.length >> 16, (content.length >> 8) & 255, content.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const endless = (tag: number, ...contents: Buffer[]) =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.from([0, 0])])
const oid = (hex: string) => der(6, Buffer.from(hex, 'hex'))
const [signedData, enveloped, data] = ['2a864886f70d010702', '2a864886f70d010703', '2a864886f70d010701'].map(
  oid,
) as [Buffer, Buffer, Buffer]
const inner = Buffer.from('Content-Type: text/html; charset=utf-8\r\n\r\n<p>Pöytä on särkynyt.</p>\r\n')
const version = der(2, Buffer.from([1]))
const cms = (kind: Buffer, make: typeof der, content: Buffer) =>
  make(
    0x30,
    kind,
    make(0xa0, make(0x30, version, der(0x31), make(0x30, data, make(0xa0, content)), der(0x31))),
  )
const sealed = 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m'

test.each([
  ['in one piece', cms(signedData, der, der(4, inner))],
  [
    'in pieces, of lengths that are not told',
    cms(signedData, endless, endless(0x24, der(4, inner.subarray(0, 30)), der(4, inner.subarray(30)))),
  ],
])('a mail that is signed as a sealed whole is opened, %s', async (_how, content) => {
  const mail = await readMail(wrapped(sealed, content))
  expect(mail).toMatchObject({ text: 'Pöytä on särkynyt.', wrapping: null, attachments: [] })
  const below = await readMail(wrapped(sealed, content, 'Listalta'))
  expect(below.text).toMatch(/Listalta\s+Pöytä on särkynyt\./)
})

test('what is encrypted, or only looks signed, stays sealed', async () => {
  for (const content of [
    cms(enveloped, der, der(4, inner)),
    cms(signedData, der, der(4, inner)).subarray(0, 40),
    Buffer.from('no'),
  ])
    expect(await readMail(wrapped(sealed, content))).toMatchObject({
      wrapping: 'smime',
      attachments: [{ name: 'smime.p7m' }],
    })
})
