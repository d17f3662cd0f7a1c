import type { ErrorKinds } from './error.ts'

export const signInErrors = {
  'auth.required': { status: 401, title: 'Sign in or send an API key' },
  'auth.key-invalid': {
    status: 401,
    title: 'This API key is not valid, or not any longer; send one as Authorization: Bearer KEY',
  },
  'auth.forbidden': { status: 403, title: 'Your role does not allow this' },
  'auth.wrong-credentials': { status: 401, title: 'The address or the password is not right' },
  'auth.wrong-code': { status: 401, title: 'The code is not right' },
  'auth.code-used': { status: 401, title: 'The code has been used already; begin again with another' },
  'auth.challenge-over': {
    status: 401,
    title: 'The sign-in took too long or had too many tries; begin again',
  },
  'auth.passkey-refused': { status: 401, title: 'The passkey was not accepted' },
  'auth.session-old': { status: 403, title: 'This needs a sign-in that is not older than a day' },
  'auth.too-many-attempts': { status: 429, title: 'Too many wrong attempts; wait and try again' },
  'auth.session-needed': { status: 403, title: 'Only a signed-in person can do this, not an API key' },
  'session.not-found': { status: 404, title: 'No such session' },
  'link.invalid': { status: 403, title: 'This link is not valid any more' },
} as const satisfies ErrorKinds
