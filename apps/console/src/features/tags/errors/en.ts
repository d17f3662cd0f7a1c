import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'tag.not-found': { title: 'No such tag', advice: 'It may have been changed meanwhile. Reload the page.' },
  'tag.name-taken': {
    title: 'There is a tag of that name already',
    advice: 'Use that one, or choose another name. A retired tag can be brought back in the settings.',
  },
  'tag.retired': { title: 'This tag is no longer used', advice: 'Choose another one.' },
  'tag.too-many': {
    title: 'There are as many tags as there can be',
    advice: 'A case has at most 20, and the organisation at most 200 in use. Remove or retire one first.',
  },
}
