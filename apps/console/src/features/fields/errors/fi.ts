import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'field.not-found': {
    title: 'Kenttää ei löydy',
    advice: 'Sitä on ehkä muutettu sillä välin. Lataa sivu uudelleen.',
  },
  'field.retired': {
    title: 'Tämä kenttä ei ole enää käytössä',
    advice: 'Sen sisältö säilyy, ja sen voi tyhjentää. Kentän voi palauttaa asetuksissa.',
  },
  'field.too-many': {
    title: 'Kenttien enimmäismäärä on täynnä',
    advice: 'Organisaatiolla on enintään 50 kenttää. Anna käytöstä jääneelle kentälle uusi nimi.',
  },
  'field.without-choices': {
    title: 'Valittavaa ei ole',
    advice: 'Lisää ainakin yksi vaihtoehto.',
  },
  'field.value-unfit': {
    title: 'Tämä ei käy kentän arvoksi',
    advice: 'Kentän tyyppiä on ehkä muutettu sillä välin. Lataa sivu uudelleen ja täytä kenttä.',
  },
  'field.values-lost': {
    title: 'Tapausten tietoja katoaisi',
    advice: 'Mitään ei muutettu. Luo uusi kenttä tai tyhjennä tiedot ensin.',
  },
  'field.required': {
    title: 'Pakollinen kenttä on tyhjä',
    advice: 'Täytä se asiakkaan nimen alla ja merkitse tapaus sitten ratkaistuksi.',
  },
}
