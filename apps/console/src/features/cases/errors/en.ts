import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'case.not-found': {
    title: 'This case was not found',
    advice: 'It may have been removed, or belong to another organisation.',
  },
  'case.transition-refused': {
    title: 'That is not possible for the case now',
    advice: 'Its state has changed. Take another look.',
  },
  'case.changed': {
    title: 'Someone else changed the case meanwhile',
    advice: 'Nothing of yours was lost. Look at the case and try again.',
  },
  'case.nothing-forwarded': {
    title: 'Nobody has forwarded a mail in this case',
    advice: 'The first writer can be made the customer only where a colleague has forwarded their mail.',
  },
  'case.no-recipient': {
    title: 'There is no address to reply to',
    advice: 'Your text is kept as a draft. Leave a note, or wait until the customer gives an address.',
  },
  'draft.changed': {
    title: 'Another version of the draft has been saved',
    advice: 'Both are kept. Choose which one to continue with.',
  },
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
  'case.undo-gone': {
    title: 'There is nothing to undo any more',
    advice: 'It has been undone already, or was done too long ago.',
  },
}
