import type { WordsOfErrors } from '../shape.ts'

export const messageErrors: WordsOfErrors = {
  'message.not-found': { title: 'This message was not found', advice: 'It may have been removed.' },
  'message.already-sent': {
    title: 'The message has already been sent',
    advice: 'It can no longer be undone. You can write another.',
  },
  'message.time-refused': {
    title: 'It cannot be sent at that time',
    advice: 'A reply by e-mail can wait for a time ahead, at most a year away. Choose another time.',
  },
  'message.too-large': {
    title: 'The files are too large for e-mail',
    advice: 'Remove some of them and send again. Your text is kept.',
  },
  'message.copies-refused': {
    title: 'A copy cannot go there',
    advice:
      'Copies go with replies by e-mail only, and never to one of your own channels. Remove it and send again.',
  },
  'message.empty': { title: 'There is nothing to send yet', advice: 'Write something or attach a file.' },
  'file.not-found': { title: 'This file was not found', advice: 'It may have been removed.' },
  'file.quota': {
    title: 'No more files can be taken right now',
    advice: 'Too many have been sent lately. Try again later.',
  },
}
