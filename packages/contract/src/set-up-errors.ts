import type { ErrorKinds } from './error.ts'

export const setUpErrors = {
  'set-up.link-invalid': { status: 403, title: 'This set-up link is not valid or was used already' },
  'set-up.done': { status: 409, title: 'This installation has been set up already' },
} as const satisfies ErrorKinds
