import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'promise.not-found': {
    title: 'Lupausta ei löydy',
    advice: 'Se on ehkä päättynyt sillä välin. Lataa sivu uudelleen.',
  },
  'promise.not-by-hand': {
    title: 'Tätä lupausta ei merkitä käsin',
    advice: 'Se perustuu käytäntöön ja pidetään vastaamalla tai ratkaisemalla.',
  },
  'promise.not-ahead': { title: 'Tätä aikaa ei voi luvata', advice: 'Valitse tuleva aika vuoden sisällä.' },
  'promise.too-many': {
    title: 'Tapauksessa on jo enimmäismäärä lupauksia',
    advice: 'Merkitse osa niistä ensin pidetyiksi tai päättyneiksi.',
  },
  'promise-policy.not-found': {
    title: 'Käytäntöä ei löydy',
    advice: 'Joku on ehkä poistanut sen. Lataa sivu uudelleen.',
  },
  'promise-policy.too-many': {
    title: 'Käytäntöjen enimmäismäärä on täynnä',
    advice: 'Organisaatiolla on enintään 100. Poista jokin, jota ei tarvita.',
  },
  'promise-policy.promises-nothing': {
    title: 'Käytäntö ei lupaa mitään',
    advice: 'Anna aika vastaukselle tai ratkaisulle.',
  },
}
