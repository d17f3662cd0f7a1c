import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Ilmoittaa omille ohjelmillesi heti, kun Polussa tapahtuu jotain.',
  add: 'Lisää webhook',
  empty: 'Ei vielä webhookeja',
  emptyHelp:
    'Kerro tilausjärjestelmälle, asiakasrekisterille tai tiimin keskusteluun, kun tapaus avataan tai ratkaistaan. Anna osoite, joka ottaa ilmoitukset vastaan. Testitapahtuma näyttää, menevätkö ne perille.',
  inUse: (name) => `${name} käytössä`,
  states: {
    on: 'Käytössä',
    off: 'Pois käytöstä',
    failing: 'Mikään ei mene perille',
    gone: 'Vastaanottaja on lopettanut',
  },
  waits: (n) => plural('fi', n, { one: '# lähetys odottaa.', other: '# lähetystä odottaa.' }),

  newTitle: 'Uusi webhook',
  changeTitle: 'Muokkaa webhookia',
  url: 'Osoite',
  urlHelp: 'Mihin ilmoitukset lähetetään, esimerkiksi https://erp.example.com/polku.',
  urlWrong: 'Kirjoita koko osoite, jonka alussa on https://',
  description: 'Käyttötarkoitus',
  descriptionHelp: 'Esimerkiksi ”Tilausjärjestelmä”. Näkyy vain sinulle ja työkavereillesi.',
  events: 'Tapahtumat',
  all: 'Kaikki tapahtumat',
  allHelp: 'Myös ne, jotka tulevat uusien versioiden mukana.',
  some: 'Vain osa',
  someHelp: 'Valitse ne, joita vastaanottaja tarvitsee.',
  someMissing: 'Valitse ainakin yksi tapahtuma',
  testType: 'Testitapahtuma',
  save: 'Tallenna',
  create: 'Lisää',

  secret: 'Salainen avain',
  made: 'Webhook on valmis',
  once: 'Lisää salainen avain vastaanottavaan ohjelmaan. Sillä ohjelma tarkistaa, että ilmoitukset tulevat täältä. Avainta ei näytetä uudelleen, mutta voit luoda uuden milloin vain.',
  rotate: 'Luo uusi salainen avain',
  rotateHelp:
    'Ilmoitukset allekirjoitetaan vuorokauden ajan sekä vanhalla että uudella avaimella, joten mitään ei torjuta vaihdon aikana.',
  rotated: 'Uusi salainen avain on valmis',
  rotatedHelp: (until) =>
    sentence`Lisää se vastaanottavaan ohjelmaan, ennen kuin vanha lakkaa kelpaamasta: ${until}. Avainta ei näytetä uudelleen.`,
  both: (until) => sentence`Myös vanha salainen avain kelpaa vielä. Se lakkaa kelpaamasta: ${until}.`,

  test: 'Lähetä testitapahtuma',
  testing: 'Lähetetään',
  tested: (status, ms) => `Perillä: vastaanottaja vastasi ${status} (${ms}).`,
  answered: 'Mitä vastaanottaja vastasi',

  off: 'Pois käytöstä: mitään ei lähetetä.',
  meanwhile:
    'Kun webhook on taas käytössä, ”Lähetä väliin jääneet” lähettää sen, mitä sillä välin on tapahtunut.',
  gone: 'Vastaanottaja vastasi 410 eli ei enää halua ilmoituksia. Mitään ei lähetetä nyt.',
  gaveUp:
    'Mitään ei mennyt perille viiteen päivään, joten webhook poistettiin käytöstä. Odottavat lähetetään, kun se otetaan taas käyttöön.',
  failing: (since) =>
    sentence`Mitään ei ole mennyt perille tämän jälkeen: ${since}. Kaikkea yritetään uudelleen kolmen päivän ajan. Viiden päivän jälkeen webhook poistetaan käytöstä.`,
  switchOn: 'Ota käyttöön',
  switchedOn: 'Webhook on käytössä',

  change: 'Muokkaa',
  remove: 'Poista',
  removeTitle: (name) => `Poistetaanko webhook ${name}?`,
  removeHelp: 'Mitään ei enää lähetetä, ei edes odottavia. Tätä ei voi perua.',
  removed: (name) => `Webhook ${name} on poistettu`,

  recover: 'Lähetä väliin jääneet',
  recoverHelp:
    'Lähettää kaiken, mikä ei ole mennyt perille valitun ajan jälkeen, myös sen, mikä tapahtui webhookin ollessa pois käytöstä.',
  since: 'Mistä alkaen',
  sinceWrong: 'Valitse ajankohta, joka on jo mennyt',
  delivered: 'Myös perille menneet',
  deliveredHelp:
    'Jos vastaanottaja on kadottanut jotain. Jokaisella ilmoituksella on sama tunnus kuin ennen.',
  recovering: 'Väliin jääneitä lähetetään',
  send: 'Lähetä',

  deliveries: 'Viimeisimmät lähetykset',
  deliveriesHelp: 'Mitä 30 viime päivän aikana on lähetetty ja miten sille kävi.',
  filter: 'Tila',
  filters: { all: 'Kaikki', waiting: 'Odottavat', delivered: 'Perillä', failed: 'Epäonnistuneet' },
  none: 'Mitään ei ole vielä lähetetty',
  noneHelp: 'Lähetä testitapahtuma tai odota, että jotain tapahtuu.',
  noneSuch: 'Täällä ei ole mitään',
  delivery: {
    waiting: 'Matkalla',
    again: 'Yritetään uudelleen',
    delivered: 'Perillä',
    failed: 'Epäonnistui',
  },
  next: (at) => `uusi yritys ${at}`,
  attempts: (n) => plural('fi', n, { one: '# yritys', other: '# yritystä' }),
  status: (status) => `vastaus ${status}`,
  sendAgain: 'Lähetä uudelleen',
  openCase: 'Avaa tapaus',
  sentAgain: 'Lähetetään uudelleen',
  sent: 'Mitä lähetettiin',
  faults: {
    'host-not-found': 'tämännimistä palvelinta ei ole',
    'address-not-allowed': 'osoite on yksityisessä verkossa',
    'connection-refused': 'palvelin ei vastaa tässä portissa',
    'connection-lost': 'yhteys katkesi',
    'timed-out': 'ei vastausta 20 sekunnissa',
    'tls-refused': 'suojattua yhteyttä ei saatu muodostettua',
    'certificate-invalid': 'palvelimen varmenne ei kelpaa',
    redirected: 'vastaanottaja ohjasi toiseen osoitteeseen',
    refused: 'vastaanottaja vastasi virheellä',
    gone: 'vastaanottaja ei enää halua ilmoituksia',
  },
}
