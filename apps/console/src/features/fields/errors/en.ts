import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'field.not-found': {
    title: 'No such field',
    advice: 'It may have been changed meanwhile. Reload the page.',
  },
  'field.retired': {
    title: 'This field is no longer used',
    advice: 'What it holds stays, and can be cleared. It can be brought back in the settings.',
  },
  'field.too-many': {
    title: 'There are as many fields as there can be',
    advice: 'An organisation has at most 50. Give one that is no longer used another name instead.',
  },
  'field.without-choices': { title: 'There is nothing to choose', advice: 'Add a choice at least.' },
  'field.value-unfit': {
    title: 'The field cannot hold this',
    advice: 'Its type may have been changed meanwhile. Reload the page and fill it in again.',
  },
  'field.values-lost': {
    title: 'Values that cases have would be lost',
    advice: 'Nothing has been changed. Make a new field, or clear those values first.',
  },
  'field.required': {
    title: 'A required field is empty',
    advice: 'Fill it in below the name of the customer, then solve the case.',
  },
}
