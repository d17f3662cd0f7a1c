import { describe, expect, test } from 'vitest'
import { decodeWords } from './encoded-words.ts'
import { readMail } from './read-mail.ts'

const mail = (...lines: (string | Uint8Array)[]) =>
  Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\r\n')]))
const read = async (...lines: (string | Uint8Array)[]) => {
  const { text, ...rest } = await readMail(mail(...lines))
  return { ...rest, text: text.trim() }
}
const hex = (digits: string) => Buffer.from(digits, 'hex')
const utf8 = 'Content-Type: text/plain; charset=utf-8'

describe('the letters of a mail', () => {
  test('one wrong byte is read by itself, all others as what they are', async () => {
    const footer = Buffer.from('Tämä viesti on tarkistettu.', 'latin1')
    for (const type of [utf8, 'Content-Type: text/plain', 'X-None: 1'])
      expect((await read(type, '', 'Älkää lähettäkö pöytää.', footer)).text).toBe(
        'Älkää lähettäkö pöytää.\nTämä viesti on tarkistettu.',
      )
    const cut = Buffer.from('Hyvää yötä, Åsa').subarray(0, -3)
    expect((await read(utf8, '', Buffer.concat([cut, hex('c3')]))).text).toContain('Hyvää yötä, ')
  })

  test('one zero among words leaves them words', async () => {
    expect(await read(utf8, '', 'Tilaus puuttuu\0 yhä.')).toMatchObject({
      text: 'Tilaus puuttuu yhä.',
      attachments: [],
    })
  })

  test.each([
    ['cp850', '487976848420947426', 'Hyvää öt&'],
    ['IBM437', '8f9984', 'ÅÖä'],
    ['ibm865', '9d9b', 'Øø'],
    ['x-cp852', '9f', 'č'],
    ['cp-850', '86', 'å'],
    ['utf-7', Buffer.from('Hyv+AOQA5A- 1 +- 1').toString('hex'), 'Hyvää 1 + 1'],
    ['iso-8859-15', 'a4', '€'],
    ['macintosh', '8a9a', 'äö'],
    ['x-mac-ce', '8e', 'é'],
    ['hp-roman8', 'ccce', 'äö'],
    ["'utf-8'", 'c3a4', 'ä'],
    ['UTF8', 'c3a4', 'ä'],
    ['utf-16', 'fffee400', 'ä'],
    ['utf-16', 'feff00e4', 'ä'],
    ['utf-16', '480065006900210021002100', 'Hei!!!'],
    ['us-ascii', 'e4e4', 'ää'],
    ['iso-8859-1', 'c3a4c3b6', 'äö'],
  ])('in %s are read', async (charset, bytes, expected) => {
    const body = hex(bytes).toString('base64')
    const type = `Content-Type: text/plain; charset=${charset}`
    expect((await read(type, 'Content-Transfer-Encoding: base64', '', body)).text).toBe(expected)
  })

  test('have one spelling, whatever the sender’s machine makes of them', async () => {
    const apart = (text: string) => text.normalize('NFD')
    const word = (text: string) => `=?utf-8?B?${Buffer.from(apart(text)).toString('base64')}?=`
    const part = `Content-Disposition: attachment; filename="${apart('määräys.txt')}"`
    const parsed = await read(
      `From: ${word('Päivi Häkälä')} <p@koti.example>`,
      `Subject: ${word('Määräaika')}`,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      utf8,
      '',
      apart('Myöhästyikö?'),
      '--b',
      part,
      '',
      'x',
      '--b--',
    )
    expect(parsed).toMatchObject({
      subject: 'Määräaika',
      from: { name: 'Päivi Häkälä' },
      text: 'Myöhästyikö?',
      attachments: [{ name: 'määräys.txt' }],
    })
  })

  test('a declaration in the HTML itself counts where the header has none', async () => {
    const html = Buffer.concat([
      Buffer.from('<meta charset="koi8-r"><p>'),
      hex('e7c4c5'),
      Buffer.from('</p>'),
    ])
    expect((await read('Content-Type: text/html', '', html)).text).toBe('Где')
  })
})

describe('encoded words', () => {
  test.each([
    ['=?utf-8?B?w6TD?= =?utf-8?B?pA==?=', 'ää'],
    ['=?UTF-8?B?5L2gww==?=\r\n =?utf-8?B?pA==?=', '你ä'],
    ['=?utf-8?Q?=C3?= =?UTF-8?Q?=A4iti?=', 'äiti'],
    ['=?utf-8?Q?=C3?= =?utf-8?B?pA==?=', 'ä'],
    ['=?utf-8?Q?a?= b =?utf-8?Q?c?=', 'a b c'],
    ['=?iso-8859-1?Q?=E4?= =?utf-8?Q?=C3=A4?=', 'ää'],
    ['Tilaus =?cp850?Q?=84?= 1', 'Tilaus ä 1'],
    ['=?iso-8859-1*fi?Q?=E4?=', 'ä'],
    ['1 =? 2 ?= 3', '1 =? 2 ?= 3'],
  ])('%j are %j', (value, expected) => {
    expect(decodeWords(value)).toBe(expected)
  })
})

describe('the parts of a mail', () => {
  test('a boundary that never comes hides nothing', async () => {
    const type = 'Content-Type: multipart/alternative; boundary=one'
    expect((await read(type, '', '--two', utf8, '', 'Takki on pieni.', '--two--')).text).toBe(
      'Takki on pieni.',
    )
    expect((await read(type, '', 'Takki on pieni.')).text).toBe('Takki on pieni.')
    expect((await read('Content-Type: multipart/mixed', '', 'Takki on pieni.')).text).toBe('Takki on pieni.')
  })

  test('words above empty parts are shown', async () => {
    const type = 'Content-Type: multipart/mixed; boundary=b'
    expect((await read(type, '', 'Takki on pieni.', '--b', '', '', '--b--')).text).toBe('Takki on pieni.')
  })

  test.each([
    'text',
    '; charset="utf-8"',
    'plain',
    '<html>',
    '=?utf-8?Q?text/plain;_charset=3Dutf-8?=',
    'text/plain text/html; x',
  ])('the type %s means plain text', async (type) => {
    const alone = await read(`Content-Type: ${type}`, '', 'Äänekäs ovi.')
    expect(alone).toMatchObject({ text: 'Äänekäs ovi.', attachments: [] })
    const part = ['--b', `Content-Type: ${type}`, '', 'Äänekäs ovi.', '--b--']
    const within = await read('Content-Type: multipart/mixed; boundary=b', '', ...part)
    expect(within).toMatchObject({ text: 'Äänekäs ovi.', attachments: [] })
  })

  test('texts with names beside the words are files, and alone they are the words', async () => {
    const named = (name: string, ...headers: string[]) => ['--b', ...headers, '', name]
    const all = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...named('Hei'),
      ...named('loki', utf8, 'Content-Disposition: inline; filename=loki.txt'),
      ...named('<p>kuitti', 'Content-Type: text/html; name=kuitti.html'),
      '--b--',
    )
    expect(all.text).toBe('Hei')
    expect(all.html).toBe(null)
    expect(all.attachments.map(({ name }) => name)).toEqual(['loki.txt', 'kuitti.html'])
    expect((await read('Content-Type: text/plain; name=body.txt', '', 'Hei')).text).toBe('Hei')
  })

  test('names of files are read, in raw bytes and in percent signs too', async () => {
    const file = (name: string | Uint8Array) => [
      '--b',
      Buffer.concat([
        Buffer.from('Content-Disposition: attachment; filename="'),
        Buffer.from(name as string),
        Buffer.from('"'),
      ]),
      '',
      'x',
    ]
    const names = [Buffer.from('äyriäinen.png', 'latin1'), 'p%C3%A4iv%C3%A4.png', '100%25.pdf', 'ääni.mp3']
    const parsed = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...names.flatMap(file),
      '--b--',
    )
    expect(parsed.attachments.map(({ name }) => name)).toEqual([
      'äyriäinen.png',
      'päivä.png',
      '100%25.pdf',
      'ääni.mp3',
    ])
  })
})
