import { describe, expect, it } from 'vitest'
import { writersForwarded } from './forwarded.ts'

const lauri = { name: 'Lauri Lamppu', address: 'lauri@koti.example' }

describe('what a mail forwards', () => {
  it.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Lauri Lamppu <lauri@koti.example>\nDate: ma 30. marrask. 2026 klo 8.55\nSubject: Lamppu\nTo: <me@desk.example>',
    ],
    [
      'Gmail in Finnish',
      '---------- Forwarded message ---------\nLähettäjä: Lauri Lamppu <lauri@koti.example>\nDate: ma 30.11.2026 klo 8.55\nSubject: Lamppu\nTo: me@desk.example',
    ],
    [
      'Outlook',
      '________________________________\nFrom: Lauri Lamppu <lauri@koti.example>\nSent: Monday, November 30, 2026 8:55 AM\nTo: me@desk.example <me@desk.example>\nSubject: Lamppu',
    ],
    [
      'Outlook in Finnish',
      'Lähettäjä: Lauri Lamppu <lauri@koti.example>\nLähetetty: maanantai 30. marraskuuta 2026 8.55\nVastaanottaja: me@desk.example\nAihe: Lamppu',
    ],
    [
      'Outlook in Swedish',
      'Från: Lauri Lamppu <lauri@koti.example>\nSkickat: den 30 november 2026 08:55\nTill: me@desk.example\nÄmne: Lampa',
    ],
    [
      'an older Outlook',
      '-----Original Message-----\nFrom: Lauri Lamppu [mailto:lauri@koti.example]\nSent: 30. marraskuuta 2026 8:55\nTo: me\nSubject: Lamppu',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\n> From: Lauri Lamppu <lauri@koti.example>\n> Subject: Lamppu\n> Date: 30 November 2026 at 8.55.00 EET\n> To: me@desk.example',
    ],
    [
      'Apple Mail in Swedish',
      'Vidarebefordrat brev:\n\n> Från: Lauri Lamppu <lauri@koti.example>\n> Ämne: Lampa\n> Datum: 30 november 2026 08:55:00 EET\n> Till: me@desk.example',
    ],
    [
      'Outlook on a phone',
      '*From:* Lauri Lamppu <lauri@koti.example>\n*Sent:* Monday, November 30, 2026 8:55\n*Subject:* Lamppu',
    ],
  ])('names its writer in the heading of %s', (_, block) => {
    expect(writersForwarded(`Hoidatteko?\n\n${block}\n\nHei, lamppu tuli rikki.`)).toEqual([lauri])
  })

  it('names each of several, the outermost first', () => {
    const block = (who: string) => `From: ${who}\nDate: today\nSubject: x\nTo: y@desk.example\n\n`
    expect(
      writersForwarded(
        `${block('Anna <anna@desk.example>')}Katso tätä.\n${block('Lauri Lamppu <lauri@koti.example>')}`,
      ),
    ).toEqual([{ name: 'Anna', address: 'anna@desk.example' }, lauri])
  })

  it('names nobody in words of one’s own', () => {
    expect(writersForwarded('From: now on I write to you@desk.example\nHello')).toEqual([])
    expect(writersForwarded('From: a@b.example\n'.repeat(3))).toEqual([])
  })
})
