import type { ErrorKinds } from './error.ts'

export const customerErrors = {
  'customer.not-found': { status: 404, title: 'No such customer' },
  'customer.too-many-attributes': { status: 422, title: 'A customer has at most 64 attributes' },
} as const satisfies ErrorKinds
