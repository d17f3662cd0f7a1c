import type { ErrorKinds } from './error.ts'

export const searchErrors = {
  'search.nothing-asked': {
    status: 422,
    title: 'A search needs a word, or an operator such as from: or has:file',
  },
  'search.too-many-words': { status: 422, title: 'A search may have 20 words and operators at most' },
  'search.unknown-value': {
    status: 422,
    title: 'An operator of the search stands before something it does not know',
  },
} as const satisfies ErrorKinds
