import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'reason.not-found': {
    title: 'No such reason',
    advice: 'It may have been changed meanwhile. Reload the page.',
  },
  'reason.retired': { title: 'This reason is no longer used', advice: 'Choose another one.' },
  'reason.used': {
    title: 'The reason has been used',
    advice: 'Retire it or merge it into another; its history stays.',
  },
  'reason.circle': {
    title: 'A reason cannot be a part of itself',
    advice:
      'Choose another place. Somebody may have moved a part of the tree meanwhile; reload the page to see it.',
  },
  'reason.too-many': {
    title: 'There are as many reasons as there can be',
    advice: 'An organisation has at most 500. Change one that is not needed.',
  },
  'reason.tree-begun': { title: 'There are reasons already', advice: 'Reload the page to see them.' },
  'reason.required': {
    title: 'The case needs a reason first',
    advice: 'Press W to give it one, then solve it.',
  },
}
