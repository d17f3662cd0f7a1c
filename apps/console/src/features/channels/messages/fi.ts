import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Kanavat, joiden kautta asiakkaat tavoittavat teidät.',
  add: 'Lisää kanava',
  on: 'Käytössä',
  off: 'Pois käytöstä',
  health: {
    title: 'Toimiiko kanava?',
    notWorking: 'Ei toimi',
    failing: 'Ei toimi.',
    workedLast: (when) => sentence`Toimi viimeksi ${when}.`,
    neverWorked: 'Ei ole vielä toiminut.',
    untried: 'Yhtään viestiä ei ole vielä kulkenut.',
    notGiven: (n) =>
      plural('fi', n, {
        one: 'Palvelin ei luovuta yhtä viestiä. Muut luetaan. Postilokista näet, mikä viesti on kyseessä.',
        other: 'Palvelin ei luovuta # viestiä. Muut luetaan. Postilokista näet, mitkä viestit ovat kyseessä.',
      }),
  },
  inUse: (name) => `Käytössä: ${name}`,
  empty: 'Ei vielä kanavia',
  emptyHelp: 'Yhdistä postilaatikko, johon asiakkaat kirjoittavat, tai lisää chat sivustollesi.',
  remove: 'Poista kanava',
  removeTitle: (name) => `Poistetaanko kanava ${name}?`,
  removeHelp:
    'Tätä ei voi perua. Kanavaa, jolla on jo kulkenut viestejä, ei voi poistaa, mutta sen voi ottaa pois käytöstä.',
  removed: (name) => `Kanava ${name} on poistettu`,
  connectChannel: 'Yhdistä kanava',
}
