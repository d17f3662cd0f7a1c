import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'keepsake.kept-already': { title: 'Det är redan sparat', advice: 'Titta bland kundens minnen.' },
}
