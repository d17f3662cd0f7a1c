import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'auth.required': { title: 'You are signed out', advice: 'Sign in again. Your drafts are kept.' },
  'auth.key-invalid': {
    title: 'The API key is not valid',
    advice: 'Make another under Settings → API keys.',
  },
  'auth.forbidden': {
    title: 'Your role does not allow this',
    advice: 'Ask an administrator of your organisation.',
  },
  'auth.wrong-credentials': {
    title: 'The address or password is incorrect',
    advice: 'Check both and try again.',
  },
  'auth.wrong-code': {
    title: 'The code is incorrect',
    advice: 'Check it, or use a newer one. Each code works once.',
  },
  'auth.code-used': {
    title: 'This code has already been used',
    advice: 'Start again with your password and use a new code.',
  },
  'auth.challenge-over': {
    title: 'The sign-in was not completed',
    advice: 'It took too long, or the code was wrong too many times. Start again with your password.',
  },
  'auth.passkey-refused': {
    title: 'The passkey was not accepted',
    advice: 'Try again, or sign in with your password.',
  },
  'auth.session-old': {
    title: 'You need to sign in again',
    advice: 'Sign out and in again, then continue here.',
  },
  'auth.too-many-attempts': {
    title: 'Too many failed attempts',
    advice:
      'Wait a quarter of an hour and try again. If you cannot wait, open the link we may have sent you by e-mail, or ask an administrator or whoever runs the server for one.',
  },
  'auth.session-needed': { title: 'Only a signed-in person can do this', advice: 'Sign in and try again.' },
  'session.not-found': { title: 'You are already signed out there', advice: 'Nothing more is needed.' },
  'link.invalid': {
    title: 'This link is no longer valid',
    advice: 'It has been used or withdrawn, or has expired. Ask for a new one.',
  },
}
