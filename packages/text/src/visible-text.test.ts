import { describe, expect, test } from 'vitest'
import { splitReply } from './visible-text.ts'

const header = {
  'Gmail in Finnish':
    'ma 20. lokak. 2025 klo 17.50 Asiakaspalvelu <palvelu+c.abc@revontuli.example>\nkirjoitti:\n\n> Hei Matti',
  'Apple Mail in Finnish':
    '> Revontuli <palvelu@revontuli.example> kirjoitti 20.11.2025 kello 9.12:\n>\n> Hei Matti',
  'Outlook in Finnish':
    '________________________________\nLähettäjä: Revontuli <palvelu@revontuli.example>\nLähetetty: maanantai 20. marraskuuta 2025 9.12\nVastaanottaja: Matti\nAihe: Vs: Tilaus\n\nHei Matti',
  'Gmail in Swedish': 'Den tors 20 nov. 2025 kl 09:12 skrev Revontuli <palvelu@revontuli.example>:\n\n> Hej',
  'Outlook in Swedish':
    'Från: Revontuli <palvelu@revontuli.example>\nSkickat: den 20 november 2025 09:12\nTill: Anna\nÄmne: Sv: Order\n\nHej Anna',
  'Gmail in English, wrapped':
    'On Thu, Nov 20, 2025 at 9:12 AM Revontuli <\npalvelu@revontuli.example> wrote:\n\n> Hello',
  'Outlook in English':
    '-----Original Message-----\nFrom: Revontuli\nSent: Thursday\nSubject: Order\n\nHello',
  'Gmail in Norwegian, wrapped inside the address':
    'tir. 18. apr. 2017 kl. 13:09 skrev Kari <kari@example.no\n>:\n\n> Ok',
  'Danish divider': '-----Oprindelig besked-----\nFra: Revontuli\n\nHej',
  'Gmail in German':
    'Am Do., 20. Nov. 2025 um 09:12 Uhr schrieb Revontuli <palvelu@revontuli.example>:\n\n> Hallo',
  'Gmail in French':
    'Le jeu. 20 nov. 2025 à 09:12, Revontuli <palvelu@revontuli.example> a écrit :\n\n> Bonjour',
  'a Russian client':
    'чт, 20 нояб. 2025 г. в 09:12, Revontuli <palvelu@revontuli.example>:\n\n> Здравствуйте',
  'Gmail in Finnish, broken over three lines':
    'ma 30. marrask. 2026 klo 9.12 Revontulen\nasiakaspalvelu <palvelu@revontuli.example>\nkirjoitti:\n\n> Hei',
  'a program that names the writer first, broken over lines':
    'Revontulen asiakaspalvelu <palvelu@revontuli.example>\nkirjoitti 30.11.2026 klo 9.12:\n\n> Hei',
  'a program that breaks the date':
    'Max Muster <max@example.de> schrieb am Fr., 28.\nApr. 2017 um 11:53 Uhr:\n\n> Hallo',
  'a program that spreads the address over lines':
    'On Thu, 31 Mar 2016 at 11:16 Some One\n\n<\nmailto:some.one@example.com\n> wrote:\n\n\nHello',
  'a bare name': 'Revontuli kirjoitti:\n> Hei',
  'a bare name in Swedish': 'Revontuli skrev:\n\n> Hej',
  'a name after a date, without a verb': '2026-11-30 9:12 GMT+02:00 Revontuli\n\nHei',
  'a name through a service': 'revontuli via Palsta <palvelu@revontuli.example> schrieb:\n>Hallo',
  'a program that marks with bars': '2026/11/30 Revontuli <palvelu@revontuli.example>\n\n| Hei\n|\n| Matti',
  'a Ukrainian client': '30 лист. 2026 р. 09:12 "Ревонтулі" <palvelu@revontuli.example> пише:\n\n> Вітаю',
  'Outlook in Ukrainian':
    'Від: Ревонтулі <palvelu@revontuli.example>\nНадіслано: 30 листопада 2026 р. 9:12\nКому: Олена\nТема: Re\n\nВітаю',
  'Outlook in Estonian':
    'Saatja: Revontuli\nSaadetud: 30. november 2026 9:12\nAdressaat: Mari\nTeema: Re\n\nTere',
  'a Turkish client':
    'Revontuli <palvelu@revontuli.example>, 30 Kas 2026 Pzt, 09:12 tarihinde şunu yazdı:\n\n> Merhaba',
  'a Chinese client': 'Revontuli <palvelu@revontuli.example> 于2026年11月30日周一 09:12写道：\n\n> 你好',
  'a client that cites': 'Lainaus Revontuli <palvelu@revontuli.example>:\n\n> Hei',
  'a divider between asterisks': '*-------- Original Message --------*\n\nHello',
  'Zoho, without a colon': '---- On Wed, 24 Feb 2021 14:02:50 +0530 a@example.com wrote ----\n\nHello',
}

describe('quoted history is folded away', () => {
  test.each(Object.entries(header))('as %s writes it', (_name, history) => {
    const reply = splitReply(`Sopii hyvin.\r\n\r\n${history}\r\n`)
    expect(reply.visible).toBe('Sopii hyvin.')
    expect(reply.quoted).toBe(history)
  })

  test('answers between the quoted lines stay visible, the quotation folds where it stands', () => {
    const reply = splitReply('On 1.1.2026 a@b.fi wrote:\n> First?\n\nYes.\n\n> Second?\n\nNo.\n')
    expect(reply.visible).toBe('Yes.\n\n\nNo.')
    expect(reply.parts.map((part) => part.kind)).toEqual(['quoted', 'visible', 'quoted', 'visible'])
  })

  test('initials mark later quotations as the first was marked', () => {
    const reply = splitReply('On 1.1.2026 a@b.fi wrote:\n> First?\n\nYes.\n\nAB> Second?\nAB>\n\nNo.\n')
    expect(reply.visible).toBe('Yes.\n\n\nNo.')
  })

  test('a quotation at the end needs nobody to say whose it is', () => {
    expect(splitReply('Sopii.\n\n> Käykö maanantai?\n')).toMatchObject({
      visible: 'Sopii.',
      quoted: '> Käykö maanantai?',
    })
  })

  test('somebody else’s mail that is passed on is told from history', () => {
    const passedOn = '---------- Forwarded message ---------\nFrom: A <a@example.fi>\n\nThe chair is broken.'
    expect(splitReply(`Katso tämä.\n\n${passedOn}\n`)).toMatchObject({
      visible: 'Katso tämä.',
      quoted: '',
      forwarded: passedOn,
    })
  })

  test('a greeting right above the header is not taken along', () => {
    expect(splitReply('Hi,\nOn Tue, 2011-03-01 at 18:02, Ann wrote:\n> a\n\nNo.').visible).toBe('Hi,\n\nNo.')
  })
})

describe('what a person wrote is never taken for history', () => {
  test.each([
    'Tilasin 12.11.2025. Asiakaspalvelija kirjoitti:\nTuote on loppu.\nMitä nyt?',
    'Tilasin 12.11.2025 klo 14.30. Asiakaspalvelija kirjoitti:\n\nTuote on loppu.\n\nMitä nyt?',
    'Pekka kirjoitti minulle 12.11.2026 klo 9.12:\n\nHyvitys tulee.\n\nEi tullut.',
    'On Monday I ordered a chair.\nOn Tuesday at 9:12 your driver wrote:\n\nI am outside.\n\nHe was not.',
    'On the surface, this looks like a header.\nOn average, it is not.',
    'From: our house to yours.\nThe chair is broken.',
    'Lähettäjä: Verkkokauppa\nVastaanottaja: Ella Eno\nPäivämäärä: 1.11.2026\n\nTämä lukee paketissa.',
    '2024-01-15 14:30:25\n15.01.2024 14:30\nThese are the times it failed.',
    'He wrote: fine.\n\nI disagree.',
    'Haluan:\n> vihreän\n> koon L',
    '| koko | väri |\n| L | vihreä |',
    '> Mikä on tilausnumero?\n\nNumero on 4711.',
  ])('%j', (text) => {
    expect(splitReply(text).visible).toBe(text)
  })

  test('a sentence stays where what it tells of is quoted', () => {
    const reply = splitReply('Tilasin 12.11.2025 ja Pekka kirjoitti:\n\n> Hyvitys tulee.\n')
    expect(reply.visible).toBe('Tilasin 12.11.2025 ja Pekka kirjoitti:')
  })

  test.each([
    'Hei, vastaukset alla.\n\nLähettäjä: Revontuli\nLähetetty: 30.11.2026 9.12\nAihe: VS: Tilaus\n\nMikä numero?\nSe on 4711.',
    'Hej, jag svarar nedan.\n\nFrån: Revontuli\nSkickat: den 30 november 2026\nÄmne: SV: Order\n\nVilket nummer?\n4711.',
    'My answers are in red.\n\n-----Original Message-----\nFrom: Revontuli\n\nWhich number?\n4711.',
  ])('answers announced in a history without marks are shown with it: %j', (text) => {
    expect(splitReply(text).visible).toBe(text)
  })
})

describe('signatures', () => {
  test.each([
    ['Kiitos.', 'Ystävällisin terveisin\nMatti Meikäläinen\n040 1234567'],
    ['Tack.', 'Med vänliga hälsningar,\nAnna'],
    ['Thanks.', 'Best regards,\nJohn\n\n--\nJohn Doe\nDeveloper\n\nSent from my iPhone'],
    ['Thanks.', 'Regards,\n\nJohn Doe\nCEO @ Acme\njohn@acme.example | +358 40 123 4567'],
    ['Joo.', 'Lähetetty iPhonesta'],
    ['Joo.', 'Lähetetty Samsung Galaxy -puhelimesta.'],
    ['Joo.', 'Hanki Outlook for iOS<https://aka.example/o0ukef>'],
    ['Ja.', 'Skickat från min iPhone'],
    ['Ja.', 'Skickat från E-post för Windows'],
    ['Ok.', 'Sent from my cell, please excuse any typos.'],
    ['Ok.', 'Sent from Yahoo Mail on Android\n\nGet Outlook for Android'],
    ['Ok.', 'Von meinem Mobilgerät gesendet'],
    ['Ok.', '_____________\nJohn Doe\nwww.example.com'],
    ['Ok.', `-- \n${'A long legal text that nobody reads. '.repeat(20)}`.trimEnd()],
  ])('%j is followed by %j', (said, signature) => {
    const reply = splitReply(`${said}\n\n${signature}\n`)
    expect(reply).toMatchObject({ visible: said, signature })
  })

  test('a closing phrase in the middle of a letter hides nothing', () => {
    const text = `Terveisin\n\n${'Rivi tekstiä.\n'.repeat(20)}`.trimEnd()
    expect(splitReply(text).visible).toBe(text)
  })

  test.each([
    'Has my return arrived?\n\nSent via DHL on Monday, tracking number JD0146.',
    'Paketti ei ole tullut.\n\nLähetetty Oulusta eilen.',
    'Onko palautus perillä?\n\nLähetetty Postin pakettina maanantaina, seurantakoodi JJFI64.',
    'Har returen kommit?\n\nSkickat från Vasa i måndags med Posten.',
    'Did it arrive?\n\nSent by mail.',
    'Did it arrive?\n\nSent from my office in Turku on Monday',
    'Vaihtaisin takin.\n\nKiitos jo etukäteen!\n\nTilausnumero on 100234 ja noudan paketin Oulusta.\n\nElla',
    'Jag vill byta.\n\nTack på förhand!\n\nOrdernumret är 100234 och jag hämtar i Vasa.',
    'Please change it.\n\nThanks in advance!\n\nOrder 100234.',
    'Hei.\n\nTerveisin\nElla\n\nTilausnumero: 100234',
    'Hei.\n\nTerveisin\nElla Eno\nUusikatu 5\n00100 Helsinki',
    'Hej.\n\nMvh\nAnna\n\nJag hämtar gärna i Vasa',
    'Hi.\n\nBest regards,\nJohn\n\nCould you answer today?',
    'Best\n\nprice I found was 20 euros. Can you match?',
    'Kaksi asiaa:\n-----\nTilaus puuttuu\n-----\nLasku on väärä',
    'Hei.\n\n--\nOsoitteeni on muuttunut, uusi on Kotikatu 5.',
    'Hei.\n\n-- \nTilausnumero 100234',
    'Hei.\n\nTerveisin\nMatti\n\nPS. Tilaus on 4711.',
    'Kiitos.\n\nYstävällisin terveisin',
  ])('what is to be read is none: %j', (text) => {
    expect(splitReply(text).visible).toBe(text)
  })
})

describe('nothing is lost', () => {
  test('the parts together are the text itself', () => {
    for (const text of [
      '',
      '\n\n',
      'a',
      ' \r\n-- \r\nb\r\n> c\r\n',
      '> only',
      'x\n\n\n> y\n\n\nz\u0000\ud800',
    ]) {
      expect(
        splitReply(text)
          .parts.map((part) => part.text)
          .join(''),
      ).toBe(text)
    }
  })

  test('a forwarded mail without a word of its own is shown whole', () => {
    const text = '---------- Forwarded message ---------\nFrom: A <a@example.fi>\n\nThe chair is broken.'
    expect(splitReply(text).visible).toBe(text)
  })

  test('an empty answer from a phone shows the signature and keeps the history folded', () => {
    expect(splitReply('Lähetetty iPhonesta\n\n> Hei\n').visible).toBe('Lähetetty iPhonesta')
  })
})

test.each([
  ...[
    '-',
    '_',
    '>',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '|',
    '*',
    '=',
    '~',
    '.',
    ':',
    '@',
    '<',
    '+',
    '1',
    'a',
    'å',
    '字',
    '👍',
  ],
  ...[
    'On ',
    '> ',
    '>\n',
    '--\n',
    '-- \n',
    '_____\n',
    'A> x\n',
    '| a\n',
    '1.1 skrev 1.1\n',
    'On Mon,\n',
    '040 1234567\n',
  ],
  ...['kirjoitti ', 'kirjoitti:\n', 'a@b ', '<a@b>', 'On 1.1.2026 12.12 a@b.c ', 'On 1.1.2026 12.12 a@b.c\n'],
  ...[
    'From: x\n',
    'From: x\nSubject: y\n',
    'Terveisin\nElla\n',
    'sent from my ',
    'Sent from my iPhone\n',
    'tilaus ',
  ],
  ...['> On 1.1.2026 a@b.c wrote:\n', `${'kirjoitti '.repeat(38)}\n`, `${'1.1. '.repeat(78)}\n`],
])('60 kB of %j are read at once', (piece) => {
  const row = piece.repeat(60_000 / piece.length)
  for (const text of [row, `Hei\n\n${row}\n> x\n`, `On 1.1.2026 a@b.c wrote:\n> ${row}\n\nHei`]) {
    // Its own processor time, which other work on the machine does not lengthen; some 50 ms at most.
    const started = process.cpuUsage()
    splitReply(text)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500)
  }
})
