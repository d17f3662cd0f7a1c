import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const requestErrors: WordsOfErrors = {
  'request.invalid': {
    title: 'Lomakkeessa on jotain korjattavaa',
    advice: 'Tarkista merkityt kohdat ja yritä uudelleen.',
  },
  'request.too-large': {
    title: 'Liian suuri lähetettäväksi',
    advice: 'Lähetä pienempi tiedosto tai linkki siihen.',
  },
  'request.too-slow': {
    title: 'Yhteys oli liian hidas',
    advice: 'Yritä uudelleen tai lähetä pienempi tiedosto.',
  },
  'request.unsupported-media': {
    title: 'Tällaista tiedostoa ei voi lähettää',
    advice: 'Tallenna se toiseen muotoon ja yritä uudelleen.',
  },
  'request.rate-limited': { title: 'Liian monta yritystä', advice: 'Odota hetki ja yritä uudelleen.' },
  'request.foreign-origin': {
    title: 'Pyyntö tuli toiselta sivustolta',
    advice: 'Avaa Polku sen omasta osoitteesta ja yritä uudelleen.',
  },
  'request.key-reused': {
    title: 'Tämä on jo lähetetty erisisältöisenä',
    advice: 'Lataa sivu uudestaan ja katso, mitä lähetettiin, ennen kuin yrität uudelleen.',
  },
  'request.in-progress': {
    title: 'Tämä on jo matkalla',
    advice: 'Odota hetki, ensimmäinen yritys on vielä kesken.',
  },
  'route.not-found': {
    title: 'Täällä ei ole mitään',
    advice: 'Osoite voi olla vanha. Palaa alkuun.',
  },
  'cursor.invalid': {
    title: 'Lista on muuttunut',
    advice: 'Lataa sivu uudestaan, niin lista alkaa alusta.',
  },
}
