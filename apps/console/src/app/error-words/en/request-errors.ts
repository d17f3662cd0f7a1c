import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const requestErrors: WordsOfErrors = {
  'request.invalid': {
    title: 'Something in the form needs correcting',
    advice: 'Check the marked fields and try again.',
  },
  'request.too-large': {
    title: 'That is larger than allowed',
    advice: 'Send a smaller file, or a link to it.',
  },
  'request.too-slow': {
    title: 'The connection was too slow',
    advice: 'Try again, or send a smaller file.',
  },
  'request.unsupported-media': {
    title: 'This kind of file is not accepted',
    advice: 'Save it in another format and try again.',
  },
  'request.rate-limited': { title: 'Too many attempts', advice: 'Wait a moment and try again.' },
  'request.foreign-origin': {
    title: 'The request came from another site',
    advice: 'Open Polku at its own address and try again.',
  },
  'request.key-reused': {
    title: 'This was already sent with different content',
    advice: 'Reload the page and look at what was sent before you try again.',
  },
  'request.in-progress': {
    title: 'It is already on its way',
    advice: 'Wait a moment. The first attempt has not finished.',
  },
  'route.not-found': {
    title: 'There is nothing here',
    advice: 'The address may be out of date. Go back to the start.',
  },
  'cursor.invalid': {
    title: 'The list has changed',
    advice: 'Reload the page to start from the top.',
  },
}
