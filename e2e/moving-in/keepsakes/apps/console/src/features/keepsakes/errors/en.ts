import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'keepsake.kept-already': { title: 'It is kept already', advice: 'Look among the customer’s keepsakes.' },
}
