import type { WordsOfErrors } from '../shape.ts'

export const customerErrors: WordsOfErrors = {
  'customer.not-found': {
    title: 'This customer was not found',
    advice: 'The customer may have been removed or merged with another.',
  },
  'customer.too-many-attributes': {
    title: 'There is no room for more details',
    advice: 'A customer has at most 64. Remove one and try again.',
  },
}
