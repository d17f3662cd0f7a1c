import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'search.nothing-asked': {
    title: 'Haettavaa ei ole vielä',
    advice: 'Kirjoita sana tai jotain rajauksen, esimerkiksi from:, perään.',
  },
  'search.too-many-words': {
    title: 'Haussa on liikaa sanoja',
    advice: 'Sanoja ja rajauksia voi olla enintään 20.',
  },
  'search.unknown-value': {
    title: 'Rajaus ei tunne sitä, mitä sen perässä on',
    advice: 'Tarkista kirjoitusasu tai jätä rajaus pois.',
  },
}
