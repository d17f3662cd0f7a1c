import type { ErrorKinds } from './error.ts'

export const serviceErrors = {
  'service.unavailable': { status: 503, title: 'A part of the service is not available now; try again soon' },
  'service.disk-full': { status: 507, title: 'There is no room to store more; nothing was changed' },
  'service.outcome-unknown': {
    status: 503,
    title:
      'The connection to the database broke; it may have been done or not: look before you send it again',
  },
  'service.failed': { status: 500, title: 'Something went wrong on our side; nothing was changed' },
} as const satisfies ErrorKinds
