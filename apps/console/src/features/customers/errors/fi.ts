import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'customer.not-found': {
    title: 'Asiakasta ei löydy',
    advice: 'Asiakas on ehkä poistettu.',
  },
  'customer.already-one': {
    title: 'Asiakkaat on jo yhdistetty',
    advice: 'Avaa kumpi tahansa: näet saman asiakkaan.',
  },
  'customer.union-not-found': {
    title: 'Näitä asiakkaita ei ole enää yhdistetty',
    advice: 'Joku on ehkä jo erottanut heidät. Lataa sivu uudelleen.',
  },
  'customer.too-many-attributes': {
    title: 'Lisätietoja on jo liikaa',
    advice: 'Asiakkaalla voi olla enintään 64 lisätietoa. Poista jokin ja yritä uudelleen.',
  },
}
