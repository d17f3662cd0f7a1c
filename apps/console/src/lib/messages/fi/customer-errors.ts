import type { WordsOfErrors } from '../shape.ts'

export const customerErrors: WordsOfErrors = {
  'customer.not-found': {
    title: 'Asiakasta ei löydy',
    advice: 'Asiakas on ehkä poistettu tai yhdistetty toiseen.',
  },
  'customer.too-many-attributes': {
    title: 'Lisätietoja on jo liikaa',
    advice: 'Asiakkaalla voi olla enintään 64 lisätietoa. Poista jokin ja yritä uudelleen.',
  },
}
