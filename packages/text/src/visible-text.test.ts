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

  test('a greeting right above the header is not taken along', () => {
    expect(splitReply('Hi,\nOn Tue, 2011-03-01 at 18:02, Ann wrote:\n> a\n\nNo.').visible).toBe('Hi,\n\nNo.')
  })
})

describe('what a person wrote is never taken for history', () => {
  test.each([
    'Tilasin 12.11.2025. Asiakaspalvelija kirjoitti:\nTuote on loppu.\nMitä nyt?',
    'On the surface, this looks like a header.\nOn average, it is not.',
    'From: our house to yours.\nThe chair is broken.',
    '2024-01-15 14:30:25\n15.01.2024 14:30\nThese are the times it failed.',
    'He wrote: fine.\n\nI disagree.',
  ])('%j', (text) => {
    expect(splitReply(text).visible).toBe(text)
  })
})

describe('signatures', () => {
  test.each([
    ['Kiitos.', 'Ystävällisin terveisin\nMatti Meikäläinen\n040 1234567'],
    ['Tack.', 'Med vänliga hälsningar,\nAnna'],
    ['Thanks.', 'Best regards,\nJohn\n\n--\nJohn Doe\nDeveloper\n\nSent from my iPhone'],
    ['Joo.', 'Lähetetty iPhonesta'],
    ['Ja.', 'Skickat från min iPhone'],
    ['Ok.', `-- \n${'A long legal text that nobody reads. '.repeat(20)}`.trimEnd()],
  ])('%j is followed by %j', (said, signature) => {
    const reply = splitReply(`${said}\n\n${signature}\n`)
    expect(reply).toMatchObject({ visible: said, signature })
  })

  test('a closing phrase in the middle of a letter hides nothing', () => {
    const text = `Terveisin\n\n${'Rivi tekstiä.\n'.repeat(20)}`.trimEnd()
    expect(splitReply(text).visible).toBe(text)
  })

  test('a postscript stays visible', () => {
    expect(splitReply('Hei.\n\nTerveisin\nMatti\n\nPS. Tilaus on 4711.').visible).toContain('4711')
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

test('a hostile megabyte takes time in proportion to its length', () => {
  const hostile = [
    '\n',
    ' ',
    'On a ',
    '> a\n',
    '__________\n',
    '--\n',
    '1.1 skrev 1.1\n',
    '<',
    'On 12.12.2026 a@b.c\n',
  ]
  for (const piece of hostile) {
    // Its own processor time, which other work on the machine does not lengthen.
    const started = process.cpuUsage()
    splitReply(piece.repeat(1_000_000 / piece.length))
    expect(process.cpuUsage(started).user / 1000, JSON.stringify(piece)).toBeLessThan(3000)
  }
})
