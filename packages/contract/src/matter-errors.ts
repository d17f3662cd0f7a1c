import type { ErrorKinds } from './error.ts'

/** On pages for customers, which say it in their language. */
export const matterErrors = {
  'matter.link-unknown': {
    status: 404,
    title: 'This link leads to no matter; perhaps a part of it is missing',
  },
  'matter.link-ended': {
    status: 410,
    title: 'This link has ended; write to us, or sign in where you ordered',
  },
  'matter.signed-out': {
    status: 401,
    title: 'You are no longer signed in; come again from where you ordered',
  },
  'matter.not-found': { status: 404, title: 'There is no such matter of yours' },
  'matter.nothing-said': { status: 422, title: 'An answer needs some words or a file' },
  'matter.too-long': { status: 413, title: 'The answer is too long' },
  'matter.file-refused': { status: 415, title: 'Files of this kind cannot be sent here' },
} as const satisfies ErrorKinds
