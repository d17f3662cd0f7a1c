import { describe, expect, test } from 'vitest'
import { mailKind } from './mail-kind.ts'
import { readMail } from './read-mail.ts'

const mail = (...lines: string[]) => readMail(Buffer.from(lines.join('\r\n')))

const to = 'To: asiakaspalvelu@revontuli.example'

const report = (type: string, headers: string[], words: string, ...parts: [string, ...string[]][]) =>
  mail(
    ...headers,
    to,
    `Content-Type: multipart/report; report-type=${type}; boundary=b`,
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    ...parts.flatMap(([partType, ...lines]) => ['--b', `Content-Type: ${partType}`, '', ...lines]),
    '--b--',
  )

const ours: [string, ...string[]] = [
  'text/rfc822-headers',
  'From: asiakaspalvelu@revontuli.example',
  'To: liisa@asiakas.example',
  'Message-ID: <ours@revontuli.example>',
]
const server = ['Return-Path: <>', 'From: Mail Delivery System <MAILER-DAEMON@mx.example>', 'Subject: Report']

describe('a machine-readable report is believed', () => {
  const about = (...fields: string[]) =>
    report(
      'delivery-status',
      server,
      'See below.',
      ['message/delivery-status', 'Reporting-MTA: dns; mx.example', '', ...fields],
      ours,
    )

  test.each([
    ['delivered', '2.0.0'],
    ['relayed', '2.0.0'],
    ['expanded', '2.0.0'],
    ['deliverable', '2.1.5'],
  ])('%s is no failure', async (action, status) => {
    const read = await about(
      `Final-Recipient: rfc822; liisa@asiakas.example`,
      `Action: ${action}`,
      `Status: ${status}`,
    )
    expect(read).toMatchObject({ kind: 'auto-reply', notice: 'delivered', bounce: null })
  })

  test('a delay is a delay', async () => {
    const read = await about(
      'Final-Recipient: rfc822; liisa@asiakas.example',
      'Action: delayed',
      'Status: 4.4.1',
    )
    expect(read).toMatchObject({
      kind: 'bounce',
      notice: 'delayed',
      bounce: { recipients: [{ action: 'delayed', reason: 'unreachable', hard: false }] },
    })
  })

  test('where it arrived at one and not at another, only the other is blamed', async () => {
    const read = await about(
      'Final-Recipient: rfc822; kopio@asiakas.example',
      'Action: delivered',
      'Status: 2.0.0',
      '',
      'Final-Recipient: rfc822; liisa@asiakas.example',
      'Action: failed',
      'Status: 5.2.2',
    )
    expect(read).toMatchObject({
      kind: 'bounce',
      notice: null,
      bounce: {
        evidence: 'standard',
        originalMessageId: 'ours@revontuli.example',
        recipients: [{ address: 'liisa@asiakas.example', reason: 'full', hard: false }],
      },
    })
    expect(read.bounce?.recipients).toHaveLength(1)
  })
})

describe('why a mail did not arrive is told from status and words', () => {
  test.each([
    ['5.1.1', '550 5.1.1 User unknown', 'no-address', true],
    ['5.0.0', '550 No such user here', 'no-address', true],
    ['5.1.2', 'Host unknown', 'no-domain', true],
    ['5.4.4', 'Host or domain name not found. Name service error', 'no-domain', true],
    ['5.1.10', '556 5.1.10 Domain does not accept mail (nullMX)', 'no-domain', true],
    ['5.2.1', '550 5.2.1 The email account that you tried to reach is disabled', 'inactive', false],
    ['5.2.2', '552 5.2.2 The email account that you tried to reach is over quota', 'full', false],
    ['4.2.2', '452 4.2.2 Mailbox full', 'full', false],
    ['5.3.4', '552 5.3.4 Message size exceeds fixed limit', 'too-large', false],
    ['5.7.1', '554 5.7.1 Message rejected as spam', 'spam', false],
    ['5.7.26', '550 5.7.26 Unauthenticated email is not accepted due to the DMARC policy', 'refused', false],
    [
      '5.7.1',
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      'blocked',
      false,
    ],
    ['4.4.1', 'connect to mx.asiakas.example[192.0.2.7]:25: Connection timed out', 'unreachable', false],
    ['4.7.0', '421 4.7.0 Too many connections, try again later', 'busy', false],
    ['5.3.0', 'mail for mx.asiakas.example loops back to myself', 'faulty', false],
    ['5.0.0', '550 5.7.1 Our rules forbid it', 'refused', false],
    ['5.0.0', '550 : User unknown (in reply to end of DATA command)', 'refused', false],
    ['5.7.1', '550 5.7.1 User unknown', 'refused', false],
    ['5.7.1', '550 5.7.1 User unknown (in reply to RCPT TO command)', 'no-address', true],
    ['5.7.27', '550 Host does not accept mail', 'no-domain', true],
    ['5.1.10', '556 5.1.10 Rejected', 'no-domain', true],
    ['5.3.2', '521 5.3.2 System not accepting network messages', 'no-domain', true],
    [
      '5.4.4',
      'Name service error for name=asiakas.example type=MX: Malformed or unexpected name server reply',
      'unreachable',
      false,
    ],
  ])('%s %s', async (status, diagnostic, reason, hard) => {
    const read = await report('delivery-status', server, 'See below.', [
      'message/delivery-status',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; liisa@asiakas.example',
      'Action: failed',
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${diagnostic}`,
    ])
    expect(read.bounce?.recipients).toMatchObject([{ reason, hard }])
  })

  test.each([
    ['after what was written was read', '554 5.0.0 Service unavailable', 'refused', false],
    ['of commands sent in a row, before it', '<<< 503 5.0.0 Need RCPT (recipient)', 'no-address', true],
  ])('an address refused in reply to DATA was refused %s', async (_, end, reason, hard) => {
    const transcript = ['... while talking to mx.example.:', '>>> DATA', '<<< 550 Invalid recipient', end]
    const read = await report('delivery-status', server, transcript.join('\r\n'), [
      'message/delivery-status',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; liisa@asiakas.example',
      'Action: failed',
      'Status: 5.5.0',
      'Diagnostic-Code: smtp; 550 Invalid recipient',
    ])
    expect(read.bounce?.recipients).toMatchObject([{ reason, hard }])
  })

  test('the address is not blamed where it stands alone in its line and ours is refused below it', async () => {
    const read = await mail(
      ...server,
      to,
      '',
      'This message was created automatically by mail delivery software.',
      '',
      '  liisa@asiakas.example',
      '    SMTP error from remote mail server after MAIL FROM:<asiakaspalvelu@revontuli.example>:',
      '    553 5.1.0 revontuli.example does not exist',
    )
    expect(read.bounce?.recipients).toMatchObject([{ reason: 'refused', hard: false }])
  })

  test('a delay says until when it is tried, where it does', async () => {
    const read = await report('delivery-status', server, 'See below.', [
      'message/delivery-status',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; liisa@asiakas.example',
      'Action: delayed',
      'Status: 4.4.1',
      'Will-Retry-Until: Fri, 4 Dec 2026 10:00:00 +0200',
    ])
    expect(read.bounce?.recipients).toMatchObject([{ until: new Date('2026-12-04T08:00:00Z') }])
  })

  test('the status is the one that says most', async () => {
    const read = await report('delivery-status', server, 'See below.', [
      'message/delivery-status',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; liisa@asiakas.example',
      'Action: failed',
      'Status: 5.0.0',
      'Diagnostic-Code: smtp; 552 5.2.2 Over quota',
    ])
    expect(read.bounce?.recipients).toMatchObject([{ status: '5.2.2' }])
  })
})

describe('a report of an older kind', () => {
  test('a transcript with our mail below it', async () => {
    const read = await mail(
      'From: Mail Delivery Subsystem <MAILER-DAEMON@vanha.example>',
      to,
      'Subject: Returned mail: User unknown',
      '',
      '   ----- Transcript of session follows -----',
      '550 <liisa@asiakas.example>... User unknown',
      '',
      '   ----- Unsent message follows -----',
      'From: asiakaspalvelu@revontuli.example',
      'To: liisa@asiakas.example',
      'Message-ID: <ours@revontuli.example>',
      '',
      'Hei!',
    )
    expect(read).toMatchObject({
      kind: 'bounce',
      bounce: {
        evidence: 'server',
        originalMessageId: 'ours@revontuli.example',
        recipients: [{ address: 'liisa@asiakas.example', status: '5.0.0', reason: 'no-address', hard: true }],
      },
    })
  })

  test('that names nobody blames whom the returned mail was for', async () => {
    const read = await mail(
      'Return-Path: <MAILER-DAEMON@vanha.example>',
      'From: Mail Delivery Subsystem <MAILER-DAEMON@vanha.example>',
      to,
      'Subject: Returned mail: Cannot send message for 4 days',
      '',
      '   ----- Transcript of session follows -----',
      '421 asiakas.example (smtp)... Deferred: Connection timed out',
      '',
      '   ----- Unsent message follows -----',
      'From: asiakaspalvelu@revontuli.example',
      'To: liisa@asiakas.example',
      '',
      'Hei!',
    )
    expect(read.bounce?.recipients).toMatchObject([
      { address: 'liisa@asiakas.example', reason: 'unreachable', hard: false },
    ])
  })

  test('whose parts have lost their borders', async () => {
    const read = await mail(
      ...server,
      to,
      'Auto-Submitted: auto-generated (failure)',
      '',
      'The original message was received at Thu, 29 Apr 2026 23:34:45 +0000',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: RFC822; <liisa@asiakas.example>',
      'Action: failed',
      'Status: 5.2.2',
    )
    expect(read.bounce?.recipients).toMatchObject([{ address: 'liisa@asiakas.example', reason: 'full' }])
  })
})

describe('an automatic mail that is no bounce', () => {
  test('an absence reply that names a colleague', async () => {
    const read = await mail(
      'Return-Path: <>',
      'From: Matti <matti@tukku.example>',
      to,
      'Subject: Automaattinen vastaus: Tilausvahvistus',
      'In-Reply-To: <ours@revontuli.example>',
      'Auto-Submitted: auto-replied',
      '',
      'Olen lomalla. Kiireellisissä asioissa: liisa@tukku.example',
    )
    expect(read).toMatchObject({ kind: 'auto-reply', notice: null, bounce: null })
  })

  test('an absence reply below which our own mail is quoted', async () => {
    const read = await mail(
      'Return-Path: <>',
      'From: Matti <matti@tukku.example>',
      to,
      'Subject: Frånvaro: Beställning',
      '',
      'Jag är borta, mejla lisa@grossist.example.',
      '',
      '-----Original Message-----',
      'From: asiakaspalvelu@revontuli.example',
      'To: matti@tukku.example',
      'Subject: Beställning',
      '',
      'Hej!',
    )
    expect(read).toMatchObject({ kind: 'auto-reply', bounce: null })
  })

  test('an absence reply from a mailing system that marks all it sends as a list', async () => {
    const read = await mail(
      'From: liisa@yritys.example',
      to,
      'Auto-Submitted: auto-replied',
      'Precedence: bulk',
      'Subject: Poissa',
      '',
      'x',
    )
    expect(read.kind).toBe('auto-reply')
  })

  test('a read receipt', async () => {
    const read = await report(
      'disposition-notification',
      ['From: kalle@koti.example', 'Subject: Luettu: Vastaus'],
      'Viestisi asiakaspalvelu@revontuli.example luettiin.',
      [
        'message/disposition-notification',
        'Final-Recipient: rfc822;kalle@koti.example',
        'Original-Message-ID: <ours@revontuli.example>',
        'Disposition: manual-action/MDN-sent-manually; displayed',
      ],
    )
    expect(read).toMatchObject({ kind: 'auto-reply', notice: 'receipt', bounce: null })
  })

  test('a complaint keeps whose it is and about which mail', async () => {
    const read = await report(
      'feedback-report',
      ['From: fbl@posti.example', 'Subject: Abuse report'],
      'This is an abuse report.',
      [
        'message/feedback-report',
        'Feedback-Type: abuse',
        'User-Agent: Loop/1',
        'Version: 1',
        'Original-Rcpt-To: <liisa@posti.example>',
        'Original-Rcpt-To: <olli@posti.example>',
      ],
      ['message/rfc822', 'To: liisa@posti.example', 'Message-ID: <ours@revontuli.example>', '', 'Hei!'],
    )
    expect(read).toMatchObject({
      kind: 'auto-reply',
      notice: 'complaint',
      bounce: null,
      feedback: {
        type: 'abuse',
        recipients: ['liisa@posti.example', 'olli@posti.example'],
        originalMessageId: 'ours@revontuli.example',
      },
    })
  })

  test('one smile from Gmail, whose data is no file', async () => {
    const read = await mail(
      'From: kalle@koti.example',
      to,
      'Subject: Re: Vastaus',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '👍',
      '--b',
      'Content-Type: text/vnd.google.email-reaction+json; charset=utf-8',
      '',
      '{"emoji":"👍","version":1}',
      '--b--',
    )
    expect(read).toMatchObject({ kind: 'auto-reply', notice: 'reaction', attachments: [] })
  })

  test('whatever a mail server writes that cannot be understood', async () => {
    const read = await mail('From: MAILER-DAEMON@mx.example', to, 'Subject: ?', '', 'Jotain tapahtui.')
    expect(read.kind).toBe('auto-reply')
  })
})

test('the sibling of a text that only some programs show is no file', async () => {
  const read = await mail(
    'From: kalle@koti.example',
    to,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Sama viesti.',
    '--b',
    'Content-Type: text/x-amp-html',
    '',
    '<!doctype html><html amp4email><body>Sama viesti.</body></html>',
    '--b--',
  )
  expect(read).toMatchObject({
    kind: 'message',
    text: expect.stringContaining('Sama viesti.'),
    attachments: [],
  })
})

describe('people write of mail that did not arrive, and mean a parcel', () => {
  test.each([
    [
      'Delivery problem with order 1042',
      'The courier had the wrong mail address, please use anna@firma.example.',
    ],
    ['Parcel not delivered', 'Write to me at anna@firma.example, the old address no longer works.'],
    ['Re: Delivery problem', 'It was never delivered to me. My other address is anna@firma.example.'],
    [
      'Undeliverable parcel returned to sender',
      'The tracking says undeliverable. Answer to anna@firma.example.',
    ],
    [
      'Mail delivery failed again',
      'Your courier says the mail could not be delivered. Call me or anna@firma.example.',
    ],
    ['Returned mail', 'My letter was returned to sender, see the photo. anna@firma.example'],
    ['Failure notice from your shop', 'I got a failure notice when paying with anna@firma.example.'],
    ['Delivery status?', 'Delivery of my order failed twice, says the app for anna@firma.example.'],
    ['Delivery Status Notification (Failure)', 'What is this I got from you? I am anna@firma.example.'],
    [
      'Not delivered: order 550',
      'Order 550 was refused at the door. 5.1.2026 at the latest, please. anna@firma.example',
    ],
    ['Undelivered order', 'My wife (anna@firma.example) ordered, user unknown to your shop apparently.'],
    ['My mailbox is full of your ads', 'Please send them to anna@firma.example instead.'],
    ['Toimitus epäonnistui', 'Paketti ei tullut perille. Uusi osoitteeni on anna@firma.example.'],
    ['Toimitusvirhe tilauksessa 1042', 'Kuriirilla oli väärä osoite, oikea on anna@firma.example.'],
    [
      'Ei mennyt perille',
      'Viestini ei mennyt perille osoitteeseen tilaus@revontuli.example, siksi kirjoitan tähän.',
    ],
    ['Palautunut lähetys', 'Lähetys palautui teille. Vastatkaa: anna@firma.example'],
    ['Toimittamatta jäänyt paketti', 'Seuranta sanoo: vastaanottaja tuntematon. anna@firma.example'],
    ['VS: Toimitus', 'Toimitus epäonnistui taas, yhteys anna@firma.example.'],
    ['Leveransen misslyckades', 'Paketet kom inte fram. Skriv till anna@firma.example.'],
    ['Kunde inte levereras', 'Budet säger att paketet inte kunde levereras. Min adress: anna@firma.example'],
    ['Retur till avsändaren', 'Paketet gick i retur. Svara till anna@firma.example, tack.'],
    ['SV: Leveransproblem', 'Fortfarande inget paket. anna@firma.example'],
    ['Postfelet', 'Mejlet jag skickade till order@revontuli.example kom inte fram.'],
  ])('%s', async (subject, text) => {
    for (const path of [[], ['Return-Path: <anna@koti.example>']]) {
      const read = await mail(
        ...path,
        'From: Anna Arvo <anna@koti.example>',
        to,
        `Subject: ${subject}`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        `Hei,`,
        '',
        text,
        '',
        'Anna',
      )
      expect(read).toMatchObject({ kind: 'message', bounce: null })
    }
  })

  test.each([
    'Fwd: Undelivered Mail Returned to Sender',
    'VL: Viestini palautui',
    'Your address does not work',
  ])('or show us a report that they were sent: %s', async (subject) => {
    const read = await mail(
      'From: Anna Arvo <anna@koti.example>',
      to,
      `Subject: ${subject}`,
      '',
      'Hello, I wrote to you and this came back. Which address should I use?',
      '',
      '---------- Forwarded message ---------',
      'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
      'Subject: Undelivered Mail Returned to Sender',
      '',
      'This is the mail system at host mx.example.',
      '',
      '<tilaus@revontuli.example>: host mx.revontuli.example said: 550 5.1.1 User unknown',
    )
    expect(read).toMatchObject({ kind: 'message', bounce: null })
  })

  test('or pass the report on as a file', async () => {
    const read = await mail(
      'From: Anna Arvo <anna@koti.example>',
      to,
      'Subject: Tämä tuli takaisin',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Mihin osoitteeseen kirjoitan?',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; tilaus@revontuli.example',
      'Action: failed',
      'Status: 5.1.1',
      '--b--',
    )
    expect(read).toMatchObject({ kind: 'message', bounce: null })
  })
})

test.each([
  '-',
  '<',
  '>',
  '@',
  'a@',
  'a@b.',
  '<a@b.c>: ',
  ' ',
  '\t',
  '\n',
  '5',
  '550 ',
  '5.1.',
  ':',
  'to: ',
  'from a',
  '=',
  '#',
  '\\x{e4}',
])('rows of %j hold nobody up', (piece) => {
  const rows = [piece.repeat(200_000 / piece.length), `${piece.repeat(60)}\n`.repeat(2_000)]
  const headers = [
    { name: 'from', value: 'MAILER-DAEMON@mx.example' },
    { name: 'return-path', value: '<>' },
  ]
  const started = process.cpuUsage()
  for (const row of rows) {
    const reports = ['message/delivery-status', 'message/rfc822'].map((declaredType) => ({
      ...{ declaredType, mediaType: declaredType, name: 'x', size: 1, contentId: null, inline: false },
      content: Buffer.from(`Action: failed\nFinal-Recipient: ${row}\nTo: ${row}`),
    }))
    for (const text of [row, `Final-Recipient: ${row}\nAction: failed`])
      for (const attachments of [[], reports]) mailKind({ headers, text, attachments })
  }
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000)
})
