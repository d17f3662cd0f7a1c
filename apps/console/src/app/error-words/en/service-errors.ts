import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const serviceErrors: WordsOfErrors = {
  'service.unavailable': {
    title: 'Part of the service is unavailable',
    advice: 'Nothing was lost. Try again in a moment.',
  },
  'service.disk-full': {
    title: 'The server has run out of space',
    advice: 'Nothing was changed. Tell your server administrator.',
  },
  'service.outcome-unknown': {
    title: 'It is not certain whether this was done',
    advice: 'The connection to the database broke just then. Look before you try again.',
  },
  'service.failed': {
    title: 'Something went wrong on the server',
    advice: 'Nothing was changed. Try again in a moment.',
  },
  unreachable: {
    title: 'The server cannot be reached',
    advice: 'Try again when the connection is back.',
  },
}
