import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'keepsake.kept-already': { title: 'Muisto on jo tallessa', advice: 'Katso asiakkaan muistoista.' },
}
