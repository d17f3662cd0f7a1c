import type { ErrorKinds } from './error.ts'

export const fieldErrors = {
  'field.not-found': { status: 404, title: 'No such field' },
  'field.retired': { status: 409, title: 'The field is filled in no longer' },
  'field.too-many': { status: 422, title: 'There are as many fields as there can be' },
  'field.without-choices': { status: 422, title: 'A field of this kind needs a choice at least' },
  'field.value-unfit': { status: 422, title: 'The field cannot hold this value' },
  'field.values-lost': { status: 409, title: 'Values that cases have would be lost' },
  'field.required': { status: 409, title: 'The case lacks a field that is required before it is solved' },
} as const satisfies ErrorKinds
