import type { ErrorKinds } from './error.ts'

export const promiseErrors = {
  'promise.not-found': { status: 404, title: 'No such promise' },
  'promise.not-by-hand': { status: 409, title: 'The promise follows from a policy and is kept by answering' },
  'promise.not-ahead': { status: 422, title: 'A promise is due ahead of now, within a year' },
  'promise.too-many': { status: 422, title: 'The case has as many promises as it can have' },
  'promise-policy.not-found': { status: 404, title: 'No such policy' },
  'promise-policy.too-many': { status: 422, title: 'There are as many policies as there can be' },
  'promise-policy.promises-nothing': { status: 422, title: 'The policy promises nothing' },
} as const satisfies ErrorKinds
