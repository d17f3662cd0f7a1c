import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'search.nothing-asked': {
    title: 'There is nothing to search for yet',
    advice: 'Write a word, or something behind an operator such as from:.',
  },
  'search.too-many-words': {
    title: 'That is too much at once',
    advice: 'Search by 20 words and operators at most.',
  },
  'search.unknown-value': {
    title: 'An operator does not know what stands behind it',
    advice: 'Check its spelling, or leave the operator out.',
  },
}
