import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'channel.not-found': { title: 'Kanavaa ei löydy', advice: 'Se on ehkä poistettu.' },
  'channel.address-taken': {
    title: 'Osoite on jo toisella kanavalla',
    advice: 'Kukin osoite kuuluu yhdelle kanavalle.',
  },
  'channel.in-use': {
    title: 'Kanavalla on jo kulkenut viestejä',
    advice: 'Sitä ei voi poistaa, mutta voit ottaa sen pois käytöstä.',
  },
  'channel.holds-mail': {
    title: 'Kanavasta ei lähde postia',
    advice: 'Ota ensin lähtevä posti käyttöön kanavan asetuksissa.',
  },
  'channel.wrong-kind': {
    title: 'Asetukset eivät sovi tähän kanavaan',
    advice: 'Lataa sivu uudestaan ja yritä uudelleen.',
  },
  'blocked-sender.not-found': { title: 'Lähettäjää ei ole estetty', advice: 'Muuta ei tarvita.' },
  'inbound.not-found': {
    title: 'Viestiä ei löydy',
    advice: 'Se on ehkä poistettu säilytysajan jälkeen.',
  },
  'inbound.not-failed': {
    title: 'Ei ole mitään yritettävää uudelleen',
    advice: 'Viesti on sillä välin käsitelty.',
  },
  'inbound.not-kept': {
    title: 'Itse viestiä ei ole täällä',
    advice:
      'Se jäi postilaatikkoonsa tai poistettiin säilytysajan jälkeen. Lue se postilaatikosta tai pyydä lähettäjää lähettämään se uudelleen.',
  },
}
