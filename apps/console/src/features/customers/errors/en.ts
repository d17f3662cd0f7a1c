import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'customer.not-found': {
    title: 'This customer was not found',
    advice: 'The customer may have been removed.',
  },
  'customer.already-one': {
    title: 'The two are one customer already',
    advice: 'Open either of them: you will see the same customer.',
  },
  'customer.union-not-found': {
    title: 'These customers are no longer merged',
    advice: 'Somebody may have separated them already. Reload the page.',
  },
  'customer.too-many-attributes': {
    title: 'There is no room for more details',
    advice: 'A customer has at most 64. Remove one and try again.',
  },
}
