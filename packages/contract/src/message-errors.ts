import type { ErrorKinds } from './error.ts'

export const messageErrors = {
  'message.not-found': { status: 404, title: 'No such message' },
  'message.already-sent': { status: 409, title: 'The message has already left' },
  'message.empty': { status: 422, title: 'A message needs text or an attachment' },
  'message.time-refused': { status: 422, title: 'It cannot be sent at that time' },
  'message.too-large': { status: 422, title: 'The files are larger than mail can carry' },
  'message.copies-refused': { status: 422, title: 'Copies cannot be sent like this' },
  'file.quota': { status: 429, title: 'So many files have been uploaded that no more is taken for now' },
  'file.not-found': { status: 404, title: 'No such file' },
} as const satisfies ErrorKinds
