import { type MessagesLike, plural } from '../../../../lib/i18n.ts'
import { sentence } from '../../../../lib/sentence.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Kaikki sähköpostitse saapunut ja mitä sille tapahtui.',
  state: 'Tila',
  all: 'Kaikki',
  states: {
    received: 'Vastaanotettu',
    shown: 'Käsitelty',
    duplicate: 'Kaksoiskappale',
    failed: 'Epäonnistui',
    dropped: 'Sivuutettu',
  },
  received: 'Saapunut',
  source: 'Reitti',
  faults: {
    unreadable:
      'Viestin lukeminen kesti sallittua pidempään. Muut viestit luettiin tavalliseen tapaan. Lataa viesti, niin näet, mikä se on, ja yritä uudelleen päivityksen jälkeen.',
    'not-given':
      'Postipalvelin ei luovuta tätä viestiä. Muut viestit haetaan tavalliseen tapaan. Yritä uudelleen tai katso viestiä postilaatikosta.',
    'too-large':
      'Viesti on suurempi kuin Polku ottaa vastaan, joten se on edelleen postilaatikossaan. Lue se sieltä tai pyydä lähettäjää jakamaan tiedostot linkkinä.',
  },
  unread: (channel) => `Kanavaan ${channel} ei saavu postia.`,
  sources: { smtp: 'SMTP', imap: 'IMAP' },
  size: 'Koko',
  openCase: 'Avaa tapaus',
  retry: 'Yritä uudelleen',
  retried: 'Viestiä luetaan uudelleen',
  raw: 'Lataa alkuperäinen',
  empty: 'Polku ei ole vielä vastaanottanut postia',
  emptyHelp: 'Posti näkyy täällä heti, kun se on vastaanotettu, jo ennen käsittelyä.',
  noneSuch: 'Tässä tilassa ei ole viestejä',
  noSubject: 'Ei aihetta',
  unknownSender: 'Tuntematon lähettäjä',
  details: 'Tiedot',
  fine: (n) =>
    sentence`Kaikki on kunnossa. Viestejä vastaanotettu: ${n}. Mikään ei odota käsittelyä eikä ole epäonnistunut.`,
  total: (n) => sentence`Viestejä vastaanotettu: ${n}.`,
  waiting: (n) =>
    plural('fi', n, { one: '# viesti odottaa käsittelyä.', other: '# viestiä odottaa käsittelyä.' }),
  failed: (n) =>
    plural('fi', n, { one: '# viestin käsittely epäonnistui.', other: '# viestin käsittely epäonnistui.' }),
  upTo: (n) => `yli ${n}`,
}
