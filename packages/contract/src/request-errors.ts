import type { ErrorKinds } from './error.ts'

export const requestErrors = {
  'request.invalid': { status: 400, title: 'The request does not have the expected form' },
  'request.too-large': { status: 413, title: 'The request is larger than allowed' },
  'request.too-slow': { status: 408, title: 'The request came too slowly; send it again' },
  'request.unsupported-media': { status: 415, title: 'This content type is not accepted here' },
  'request.rate-limited': { status: 429, title: 'Too many requests; wait and try again' },
  'request.foreign-origin': { status: 403, title: 'The request comes from a page of another site' },
  'request.key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'request.in-progress': {
    status: 409,
    title: 'The first request with this Idempotency-Key is still under way',
  },
  'route.not-found': { status: 404, title: 'There is nothing at this address' },
  'cursor.invalid': { status: 400, title: 'The cursor is not one this list gave' },
} as const satisfies ErrorKinds
