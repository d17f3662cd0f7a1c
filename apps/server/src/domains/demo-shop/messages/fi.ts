import type { Words } from './en.ts'

export const fi: Words = {
  demonstration:
    'Tämä on esittelykauppa. Täällä ei myydä mitään: kauppa näyttää, miten asiakas kirjoittaa chatissa ja miten hänet tunnistetaan, kun hän kirjautuu.',
  shop: 'Kauppa',
  delivery: 'Toimitus',
  orders: 'Omat tilaukset',
  signIn: 'Kirjaudu',
  signOut: 'Kirjaudu ulos',
  languages: 'Kieli',
  lead: 'Lämpöä ja valoa pitkiin iltoihin',
  leadText: 'Kotiin, saunaan ja ulos, tehty pohjoisessa. Perillä 2–4 päivässä.',
  goods: 'Marraskuun valinnat',
  stock: 'Varastossa, lähtee huomenna',
  back: 'Takaisin kauppaan',
  deliveryTitle: 'Toimitus ja palautus',
  deliveryMethods: [
    ['Pakettiautomaatti', '4,90\u00a0€. Perillä 2–4 päivässä. Noutokoodi tulee tekstiviestillä.'],
    ['Noutopiste', '3,90\u00a0€. Perillä 2–4 päivässä, säilytetään seitsemän päivää.'],
    [
      'Kylmälokero',
      '7,90\u00a0€. Perillä seuraavana arkipäivänä, kylmänä säilytettäville. Noudettava vuorokaudessa.',
    ],
    ['Kotiinkuljetus', 'Alkaen 9,90\u00a0€. Valitset kahden tunnin aikaikkunan. Kamiinat kannetaan sisään.'],
  ],
  returns: 'Palautus',
  returnsText:
    'Palautusaikaa on 30 päivää. Vie paketti mihin tahansa noutopisteeseen, palautustarra on paketissa.',
  signInTitle: 'Kirjaudu esittelyasiakkaana',
  signInText:
    'Kun olet kirjautunut, kauppa kertoo chatille allekirjoitetulla tunnisteella, kuka olet. Silloin asiakaspalvelu näkee tilauksesi ja aiemmat viestisi.',
  signInAs: (name) => `Kirjaudu: ${name}`,
  nobodyYet: 'Esittelyasiakkaita luodaan vielä. Yritä hetken päästä uudelleen.',
  ordersTitle: (name) => `${name}, tilauksesi`,
  noOrders: 'Ei vielä tilauksia.',
  matters: 'Omat asiat asiakaspalvelussa',
  mattersText: 'Katso, missä asiasi ovat, ja jatka siitä mihin jäit.',
  order: 'Tilaus',
  placed: 'Tilattu',
  state: {
    placed: 'Tilaus vastaanotettu',
    packed: 'Pakattu',
    'on-its-way': 'Matkalla',
    late: 'Myöhässä',
    failed: 'Toimitus epäonnistui',
    arrived: 'Noudettavissa',
    collected: 'Noudettu',
    cancelled: 'Peruttu',
  },
  notFound: 'Kaupassa ei ole tällaista sivua.',
  foot: 'Revontuli Oy on keksitty yritys.',
}
