import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'promise.not-found': {
    title: 'The promise was not found',
    advice: 'It may have ended in the meantime. Reload the page.',
  },
  'promise.not-by-hand': {
    title: 'This promise keeps itself',
    advice: 'It follows from a policy and is kept by answering or solving.',
  },
  'promise.not-ahead': {
    title: 'That time cannot be promised',
    advice: 'Choose a time ahead, within a year.',
  },
  'promise.too-many': {
    title: 'The case has as many promises as it can have',
    advice: 'Say of some of them whether they were kept.',
  },
  'promise-policy.not-found': {
    title: 'The policy was not found',
    advice: 'Somebody may have deleted it. Reload the page.',
  },
  'promise-policy.too-many': {
    title: 'There are as many policies as there can be',
    advice: 'An organisation has at most 100. Delete one that is not needed.',
  },
  'promise-policy.promises-nothing': {
    title: 'The policy promises nothing',
    advice: 'Enter a time for an answer or for the solution.',
  },
}
