import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'calendar.not-found': {
    title: 'Aukioloaikoja ei löydy',
    advice: 'Joku on ehkä poistanut ne. Lataa sivu uudelleen.',
  },
  'calendar.too-many': {
    title: 'Aukioloaikojen enimmäismäärä on täynnä',
    advice: 'Organisaatiolla on enintään 100. Poista jotkin, joita ei tarvita.',
  },
  'calendar.never-open': {
    title: 'Tulevan vuoden aikana ei ole yhtään aukiolotuntia',
    advice: 'Anna aika ainakin yhdelle viikonpäivälle.',
  },
  'calendar.overlaps': {
    title: 'Kaksi aikaa menee samana päivänä päällekkäin',
    advice: 'Päätä toinen ennen kuin toinen alkaa. Keskiyön yli menevä tulee viimeiseksi.',
  },
  'calendar.is-default': {
    title: 'Oletusta ei voi poistaa, kun muitakin on',
    advice: 'Valitse ensin toiset oletukseksi.',
  },
  'calendar.no-such-country': { title: 'Maan pyhäpäiviä ei tunneta', advice: 'Valitse toinen maa.' },
}
