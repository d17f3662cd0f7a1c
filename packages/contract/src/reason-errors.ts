import type { ErrorKinds } from './error.ts'

export const reasonErrors = {
  'reason.not-found': { status: 404, title: 'No such reason' },
  'reason.retired': { status: 409, title: 'The reason is given no longer' },
  'reason.used': { status: 409, title: 'The reason has been used' },
  'reason.circle': { status: 409, title: 'A reason cannot be a part of itself' },
  'reason.too-many': { status: 422, title: 'There are as many reasons as there can be' },
  'reason.tree-begun': { status: 409, title: 'There are reasons already' },
  'reason.required': { status: 409, title: 'The case needs a reason before it is solved' },
} as const satisfies ErrorKinds
