import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'set-up.link-invalid': {
    title: 'This link is not valid',
    advice:
      'It is incomplete, has been used or has expired. Copy the whole link from the server’s output, or run npm run owner on the server for a new one.',
  },
  'set-up.done': { title: 'Polku has already been set up', advice: 'Sign in instead.' },
}
