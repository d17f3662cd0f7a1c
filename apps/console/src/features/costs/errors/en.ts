import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'cost.in-the-past': {
    title: 'A cost is never set for the past',
    advice: 'What has been reported stays as it was. Choose today or a later day.',
  },
}
