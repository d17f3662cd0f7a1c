import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  inbox: 'Saapuneet',
  views: 'Näkymät',
  chooseView: 'Valitse näkymä',
  byChannel: 'Kanavat',
  byTeam: 'Tiimit',
  viewNames: {
    mine: 'Omat',
    unassigned: 'Ilman käsittelijää',
    waiting: 'Odottaa asiakasta',
    open: 'Avoimet',
    all: 'Kaikki tapaukset',
    snoozed: 'Torkkuvat',
    solved: 'Ratkaistut',
    spam: 'Roskaposti',
  },
  channels: { email: 'Sähköposti', chat: 'Chat' },
  states: {
    new: 'Uusi',
    open: 'Avoin',
    waiting: 'Odottaa asiakasta',
    snoozed: 'Torkkuu',
    solved: 'Ratkaistu',
    closed: 'Suljettu',
  },
  count: (n) => (n > 99 ? 'yli 99 tapausta' : plural('fi', n, { one: '# tapaus', other: '# tapausta' })),
  caseList: 'Tapaukset',
  unknownCustomer: 'Tuntematon asiakas',
  unread: 'Lukematta',
  unverified: 'Lähettäjää ei ole varmistettu',
  waited: 'Odottanut',
  ourAnswer: 'Vastauksemme:',
  assignedTo: (name) => `Käsittelijä: ${name}`,
  newAbove: (n) => plural('fi', n, { one: '# uusi', other: '# uutta' }),
  nextCase: 'Seuraava tapaus',
  previousCase: 'Edellinen tapaus',
  openCase: 'Avaa tapaus',
  noCase: { title: 'Valitse tapaus listasta', move: 'siirry', open: 'avaa', anything: 'kaikki muu' },
  empty: {
    mine: {
      title: 'Mikään ei odota sinua',
      advice: 'Sinulle annetut tapaukset tulevat tähän. Ota seuraava näkymästä Ilman käsittelijää.',
    },
    unassigned: {
      title: 'Jokaisella tapauksella on käsittelijä',
      advice: 'Uudet tapaukset ovat tässä, kunnes joku ottaa ne.',
    },
    waiting: {
      title: 'Yhtään vastausta ei odoteta asiakkailta',
      advice: 'Kun olet vastannut, tapaus odottaa tässä, kunnes asiakas kirjoittaa taas.',
    },
    open: {
      title: 'Ei avoimia tapauksia',
      advice: 'Kun asiakas kirjoittaa sähköpostilla tai chatissa, tapaus ilmestyy tähän itsestään.',
    },
    all: {
      title: 'Ei vielä tapauksia',
      advice: 'Kun asiakas kirjoittaa sähköpostilla tai chatissa, tapaus ilmestyy tähän itsestään.',
    },
    snoozed: {
      title: 'Mikään ei ole torkulla',
      advice: 'Torkuta tapaus, niin se palaa valitsemaasi aikaan tai kun asiakas kirjoittaa.',
    },
    solved: {
      title: 'Ei vielä ratkaistuja',
      advice: 'Ratkaistut tapaukset säilyvät tässä, ja ne voi avata uudelleen.',
    },
    spam: {
      title: 'Ei roskapostia',
      advice: 'Roskapostiksi merkitsemäsi tulee tähän. Siihen ei vastata koskaan.',
    },
    narrowed: {
      title: 'Täällä ei ole avoimia tapauksia',
      advice: 'Tämän kanavan tai tiimin avoimet tapaukset tulevat tähän itsestään.',
    },
  },
}
