import type { ErrorKinds } from './error.ts'

export const tagErrors = {
  'tag.not-found': { status: 404, title: 'No such tag' },
  'tag.name-taken': { status: 409, title: 'There is a tag of that name already' },
  'tag.retired': { status: 409, title: 'The tag is given no longer' },
  'tag.too-many': { status: 422, title: 'There are as many tags as there can be' },
} as const satisfies ErrorKinds
