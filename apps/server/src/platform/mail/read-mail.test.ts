import { describe, expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

const mail = (...lines: (string | Buffer)[]) =>
  Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')]))

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

test('an ordinary mail is understood whole', async () => {
  const parsed = await readMail(
    mail(
      'Message-ID: <one@example.fi>',
      'In-Reply-To: <zero@example.fi>',
      'References: <minus@example.fi> <zero@example.fi>',
      'From: =?utf-8?q?Matti_Meik=C3=A4l=C3=A4inen?= <Matti@Example.fi>',
      'To: Palvelu <palvelu@revontuli.example>, Bo <bo@revontuli.example>',
      'Subject: =?iso-8859-1?Q?Miss=E4_tilaus=3F?=',
      'Date: Thu, 20 Nov 2025 09:12:00 +0200',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Missä tilaukseni on?',
      '--b',
      'Content-Type: application/octet-stream; name="../../kuva.png"',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      pixel.toString('base64'),
      '--b--',
    ),
  )
  expect(parsed).toMatchObject({
    messageId: 'one@example.fi',
    inReplyTo: 'zero@example.fi',
    references: ['minus@example.fi', 'zero@example.fi'],
    from: { name: 'Matti Meikäläinen', address: 'matti@example.fi' },
    subject: 'Missä tilaus?',
    date: new Date('2025-11-20T07:12:00Z'),
    kind: 'message',
    unreadable: false,
  })
  expect(parsed.to.map(({ address }) => address)).toEqual([
    'palvelu@revontuli.example',
    'bo@revontuli.example',
  ])
  expect(parsed.text.trim()).toBe('Missä tilaukseni on?')
  expect(parsed.attachments).toMatchObject([{ name: 'kuva.png', mediaType: 'image/gif', size: pixel.length }])
  expect(parsed.attachments[0]!.content.equals(pixel)).toBe(true)
})

describe('charsets', () => {
  const latin = Buffer.from('Hyvää yötä, Åsa', 'latin1')
  test.each([
    ['utf-8 although it is Latin-1', 'utf-8', latin],
    ['ascii although it is Latin-1', 'us-ascii', latin],
    ['ascii although it is UTF-8', 'us-ascii', Buffer.from('Hyvää yötä, Åsa')],
    ['a charset nobody knows', 'x-fake', latin],
    ['what it is', 'iso-8859-1', latin],
  ])('a body declared as %s is read', async (_name, charset, body) => {
    const parsed = await readMail(mail(`Content-Type: text/plain; charset=${charset}`, '', body))
    expect(parsed.text.trim()).toBe('Hyvää yötä, Åsa')
  })

  test('raw Latin-1 in the headers is read', async () => {
    const parsed = await readMail(mail(Buffer.from('Subject: Hyvää yötä', 'latin1'), 'From: a@b.fi', '', 'x'))
    expect(parsed.subject).toBe('Hyvää yötä')
  })

  test('words under the label base64 stay words', async () => {
    const parsed = await readMail(
      mail('Content-Transfer-Encoding: base64', '', 'This is not base64, though.'),
    )
    expect(parsed.text.trim()).toBe('This is not base64, though.')
  })

  test('a picture that is called text becomes an attachment', async () => {
    const parsed = await readMail(
      mail(
        'Content-Type: text/plain; name=note.txt',
        'Content-Transfer-Encoding: base64',
        '',
        pixel.toString('base64'),
      ),
    )
    expect(parsed.text).toBe('')
    expect(parsed.attachments).toMatchObject([{ name: 'note.txt', mediaType: 'image/gif' }])
  })
})

describe('broken mail is shown, never thrown away', () => {
  test('an empty mail', async () => {
    expect(await readMail(Buffer.alloc(0))).toMatchObject({ messageId: null, from: null, text: '' })
  })

  test('bytes that are no mail at all', async () => {
    expect((await readMail(Buffer.from([0, 255, 254, 10, 10, 0, 1, 2]))).unreadable).toBe(false)
  })

  test('nesting without end becomes raw text with the whole mail attached', async () => {
    const nested = Array.from(
      { length: 400 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
    )
    const raw = Buffer.from(`From: a@b.fi\r\nSubject: deep\r\n${nested.join('\r\n')}\r\n\r\nbottom`)
    const parsed = await readMail(raw)
    expect(parsed).toMatchObject({ unreadable: true, subject: 'deep', from: { address: 'a@b.fi' } })
    expect(parsed.text).toContain('bottom')
    expect(parsed.attachments[0]!.content.equals(raw)).toBe(true)
  })

  test('thousands of parts become raw text with the whole mail attached', async () => {
    const part = '--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n'
    const parsed = await readMail(
      Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(5000)}--b--`),
    )
    expect(parsed).toMatchObject({ unreadable: true, attachments: [{ name: 'message.eml' }] })
  })

  test('no text keeps a character that the database cannot hold', async () => {
    const parsed = await readMail(
      mail('Subject: a\u0000b\u202egpj.exe', 'From: "x\u0000" <a@b.fi>', '', 'c\u0000d'),
    )
    expect(JSON.stringify([parsed.subject, parsed.from, parsed.text])).not.toMatch(/\\u0000|\u202e/)
  })

  test('25 MB of attachment come through byte for byte', async () => {
    const content = Buffer.alloc(25 * 1024 * 1024, 'Polku ')
    const raw = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: application/pdf; name=big.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      content.toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--b--',
    )
    expect((await readMail(raw)).attachments[0]!.content.equals(content)).toBe(true)
  })
})

test('a mail in HTML alone gets readable text', async () => {
  const html =
    '<style>p{}</style><h1>Hei</h1><p>Missä <b>tilaus</b> on?</p><a href="https://x.fi/a">linkki</a>'
  const parsed = await readMail(mail('Content-Type: text/html', '', html))
  expect(parsed.text).toBe('Hei\n\nMissä tilaus on?\n\nlinkki [https://x.fi/a]')
  expect(parsed.html?.trim()).toBe(html)
})

test('an invitation in the mail and again beside it is one invitation', async () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'SUMMARY:Fitting the fireplace',
    'DTSTART:20251120T100000Z',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const part = (...headers: string[]) => ['--x', ...headers, '', ...calendar]
  const parsed = await readMail(
    mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      ...part('Content-Type: text/calendar; method=REQUEST'),
      ...part(
        'Content-Type: application/ics; name=invite.ics',
        'Content-Disposition: attachment; filename=invite.ics',
      ),
      '--x--',
    ),
  )
  expect(parsed.invitations).toMatchObject([{ summary: 'Fitting the fireplace' }])
})

test('a calendar invitation says when, where and from whom', async () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'SUMMARY:Asennus',
    'DTSTART:20251120T100000Z',
    'DTEND:20251120T110000Z',
    'LOCATION:Mannerheimintie 1',
    'DESCRIPTION:Ovi on auki.\\nSoita\\, jos ei.',
    'ORGANIZER;CN=Aino Esimerkki:mailto:aino@revontuli.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const parsed = await readMail(mail('Content-Type: text/calendar; method=REQUEST', '', ...calendar))
  expect(parsed.invitations).toEqual([
    {
      method: 'REQUEST',
      summary: 'Asennus',
      start: '2025-11-20T10:00:00.000Z',
      end: '2025-11-20T11:00:00.000Z',
      zone: null,
      updated: false,
      cancelled: false,
      location: 'Mannerheimintie 1',
      description: 'Ovi on auki.\nSoita, jos ei.',
      organiser: 'Aino Esimerkki',
    },
  ])
  expect((await readMail(mail('Content-Type: text/calendar', '', 'BEGIN:NONSENSE'))).invitations).toEqual([])
})

test.each([
  [['DTSTART:20251120T100000Z', 'DURATION:PT1H30M'], { end: '2025-11-20T11:30:00.000Z', zone: null }],
  [
    ['DTSTART;TZID=Europe/Stockholm:20251120T100000', 'DTEND;TZID=Europe/Stockholm:20251120T110000'],
    { start: '2025-11-20T09:00:00.000Z', end: '2025-11-20T10:00:00.000Z', zone: 'Europe/Stockholm' },
  ],
  [['DTSTART:20251120T100000'], { start: '2025-11-20T10:00:00', end: null, zone: null }],
  [['DTSTART;VALUE=DATE:20251120'], { start: '2025-11-20', zone: null }],
  [['SEQUENCE:2'], { updated: true, cancelled: false }],
  [['SEQUENCE:2', 'STATUS:CANCELLED'], { updated: false, cancelled: true }],
])('a calendar that says %j', async (lines, expected) => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const [invitation] = (await readMail(mail('Content-Type: text/calendar', '', ...calendar))).invitations
  expect(invitation).toMatchObject(expected)
})

test('a calendar time in a zone of its own is the moment it means', async () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'TZID:Helsinki',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0200',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'DTSTART;TZID=Helsinki:20251120T120000',
    'DTEND;TZID=Unknown:20251120T130000',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const [invitation] = (await readMail(mail('Content-Type: text/calendar', '', ...calendar))).invitations
  expect(invitation).toMatchObject({
    start: '2025-11-20T10:00:00.000Z',
    end: '2025-11-20T13:00:00',
    zone: '+02:00',
  })
})

describe('who wrote it', () => {
  test.each([
    ['Auto-Submitted: auto-replied', 'auto-reply'],
    ['Auto-Submitted: no', 'message'],
    ['X-Autoreply: yes', 'auto-reply'],
    ['Precedence: auto_reply', 'auto-reply'],
    ['Subject: Automaattinen vastaus: lomalla', 'auto-reply'],
    ['Subject: Autosvar: semester', 'auto-reply'],
    ['Subject: Out of office until Monday', 'auto-reply'],
    ['List-Id: <news.example.fi>', 'list'],
    ['Precedence: bulk', 'list'],
    ['Subject: Automaattinen ovi on rikki', 'message'],
    ['Subject: Out of office chairs?', 'message'],
  ])('%s is a %s', async (header, kind) => {
    expect((await readMail(mail('From: a@b.fi', header, '', 'x'))).kind).toBe(kind)
  })
})

describe('bounces', () => {
  test('a standard delivery report names recipient, status and the mail that came back', async () => {
    const parsed = await readMail(
      mail(
        'From: MAILER-DAEMON@mx.example.fi',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '',
        '--b',
        '',
        'It did not work.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.fi',
        '',
        'Final-Recipient: rfc822; Matti@Example.fi',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 no such user',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        'Message-ID: <ours@revontuli.example>',
        '--b--',
      ),
    )
    expect(parsed.kind).toBe('bounce')
    expect(parsed.bounce).toEqual({
      originalMessageId: 'ours@revontuli.example',
      evidence: 'standard',
      recipients: [
        {
          address: 'matti@example.fi',
          action: 'failed',
          status: '5.1.1',
          diagnostic: '550 no such user',
          reason: 'no-address',
          hard: true,
          until: null,
        },
      ],
    })
  })

  test('an old report in words alone is understood', async () => {
    const parsed = await readMail(
      mail(
        'From: MAILER-DAEMON@mx.example.fi',
        'Subject: failure notice',
        '',
        'Hi. This is the mail program at mx.example.fi.',
        '<matti@example.fi>:',
        'Sorry, no mailbox here by that name. (#5.1.1)',
        '--- Below this line is a copy of the message.',
        'Message-ID: <ours@revontuli.example>',
        'To: other@example.fi',
      ),
    )
    expect(parsed.bounce?.recipients.map(({ address }) => address)).toEqual(['matti@example.fi'])
    expect(parsed.bounce?.originalMessageId).toBe('ours@revontuli.example')
  })

  test('a customer who writes about a failed delivery has not bounced', async () => {
    const parsed = await readMail(
      mail('From: matti@example.fi', 'Subject: Toimitus', '', 'Delivery to b@c.fi failed.'),
    )
    expect(parsed).toMatchObject({ kind: 'message', bounce: null })
  })
})
