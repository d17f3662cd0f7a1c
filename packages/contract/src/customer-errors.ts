import type { ErrorKinds } from './error.ts'

export const customerErrors = {
  'customer.not-found': { status: 404, title: 'No such customer' },
  'customer.already-one': { status: 409, title: 'The two are one customer already' },
  'customer.union-not-found': { status: 404, title: 'No such union of customers' },
  'customer.too-many-attributes': { status: 422, title: 'A customer has at most 64 attributes' },
} as const satisfies ErrorKinds
