import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  customers: 'Asiakkaat',
  search: 'Hae asiakkaita',
  backToList: 'Takaisin listaan',
  searchHint: 'Nimi, osoite, puhelin tai numero',
  name: 'Nimi',
  address: 'Osoite',
  language: 'Kieli',
  lastContact: 'Viimeksi yhteydessä',
  verified: 'Varmistettu',
  claimed: 'Ilmoitettu, ei varmistettu',
  customer: 'Asiakas',
  mail: 'sähköposti',
  chat: 'chat',
  us: 'Joku meistä',
  yes: 'Kyllä',
  no: 'Ei',
  path: 'Polku',
  wholePath: 'Avaa koko polku',
  justBefore: 'Juuri ennen yhteydenottoa',
  otherOpenCases: 'Muut avoimet tapaukset',
  openCases: 'Avoimet tapaukset',
  reachedBy: 'Yhteystiedot',
  orders: 'Tilaukset ja toimitukset',
  lastSeen: 'viimeksi',
  attributes: 'Lisätiedot',
  attributeName: 'Tieto',
  attributeValue: 'Arvo',
  attributeAdd: 'Lisää tieto',
  attributeRemove: (name) => (name ? `Poista ${name}` : 'Poista tieto'),
  attributeFaults: {
    taken: 'Tämänniminen tieto on jo olemassa. Muuta sen arvoa.',
    nameless: 'Kirjoita tiedon nimi',
  },
  save: 'Tallenna',
  purchases: (sum, orders) =>
    orders === 1
      ? `${sum} viimeisten 12\u00a0kuukauden aikana, yksi tilaus`
      : `${sum} viimeisten 12\u00a0kuukauden aikana, ${orders} tilausta`,
  writesIn: { fi: 'Kirjoittaa suomeksi', sv: 'Kirjoittaa ruotsiksi', en: 'Kirjoittaa englanniksi' },
  languageUnknown: 'Kieli ei ole vielä tiedossa',
  perhapsSame: 'Mahdollisesti sama henkilö, jonka osoite on varmistettu:',
  identifiers: {
    email: 'Sähköposti',
    phone: 'Puhelin',
    visitor: 'Sivuston kävijä',
    external: 'Asiakasnumero',
    loyalty: 'Kanta-asiakasnumero',
  },
  happened: {
    'message.received': (s) =>
      s.other
        ? `${s.other} kirjoitti sähköpostilla`
        : s.inChat
          ? 'Kirjoitti chatissa'
          : 'Kirjoitti sähköpostilla',
    'message.sent': (s) => (s.inChat ? `${s.who} vastasi chatissa` : `${s.who} vastasi sähköpostilla`),
    'message.automatic': () => 'Automaattinen viesti saapui',
    'note.written': (s) => `${s.who} kirjoitti muistiinpanon`,
    'visit.began': (s) => (s.pages === 1 ? 'Katsoi yhtä sivua' : `Katsoi ${s.pages} sivua`),
    'case.solved': () => 'Tapaus ratkaistiin',
    'case.reopened': () => 'Tapaus avattiin uudelleen',
    'order.placed': (s) =>
      s.total ? `Teki tilauksen ${s.number}, ${s.total}` : `Teki tilauksen ${s.number}`,
    'order.cancelled': (s) => `Perui tilauksen ${s.number}`,
    'delivery.packed': (s) => `Tilaus ${s.number} pakattiin`,
    'delivery.handed-over': (s) => `Tilaus ${s.number} luovutettiin kuljetettavaksi`,
    'delivery.arrived': (s) => `Tilaus ${s.number} saapui`,
    'delivery.collected': (s) => `Tilaus ${s.number} noudettiin`,
    'delivery.late': (s) => `Tilaus ${s.number} on myöhässä`,
    'delivery.failed': (s) => `Tilauksen ${s.number} toimitus epäonnistui`,
    'delivery.changed': (s) => `Tilauksen ${s.number} toimitus muuttui`,
  },
  edit: 'Muokkaa asiakasta',
  since: (date) => `Asiakkaana ${date} alkaen`,
  noOpenCases: 'Ei avoimia tapauksia.',
  timeline: 'Polku',
  filters: 'Mitä näytetään',
  everything: 'Kaikki',
  filterNames: {
    messages: 'Viestit',
    notes: 'Muistiinpanot',
    visits: 'Käynnit',
    orders: 'Tilaukset',
    cases: 'Tapaukset',
  },
  searchTimeline: 'Hae polulta',
  noPath: {
    title: 'Polku alkaa tästä',
    advice: 'Asiakkaan viestit, käynnit, tilaukset ja tapaukset kertyvät tänne sitä mukaa kuin niitä tulee.',
  },
  noneFound: { title: 'Polulla ei ole mitään tällaista', advice: 'Kokeile toista sanaa tai näytä kaikki.' },
  orderStates: {
    placed: 'Tilaus vastaanotettu',
    packed: 'Pakattu',
    'on-its-way': 'Matkalla',
    late: 'Myöhässä',
    failed: 'Toimitus epäonnistui',
    arrived: 'Saapunut',
    collected: 'Noudettu',
    cancelled: 'Peruttu',
  },
  promised: (when) => `Luvattu viimeistään ${when}`,
  promiseBroken: (when) => `Luvattiin viimeistään ${when}, mutta lupaus ei pitänyt`,
  writeTo: (name) => `Uusi viesti: ${name}`,
  none: {
    title: 'Ei vielä asiakkaita',
    advice:
      'Jokaisesta, joka kirjoittaa teille, tulee asiakas tänne. Kaikki, mitä sen jälkeen tapahtuu, kertyy samalle polulle.',
  },
  notFound: {
    title: 'Tällä nimellä ei löytynyt ketään',
    advice: 'Kokeile nimen osaa, sähköpostiosoitetta, puhelinnumeroa tai koko tilausnumeroa.',
  },
}
