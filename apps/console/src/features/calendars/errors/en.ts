import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'calendar.not-found': {
    title: 'The calendar was not found',
    advice: 'Somebody may have deleted it. Reload the page.',
  },
  'calendar.too-many': {
    title: 'There are as many calendars as there can be',
    advice: 'An organisation has at most 100. Delete one that is not needed.',
  },
  'calendar.never-open': {
    title: 'There is no open hour in the year to come',
    advice: 'Enter hours for one day of the week at least.',
  },
  'calendar.overlaps': {
    title: 'Two stretches on one day overlap',
    advice: 'Let the one end before the other begins; what goes over midnight comes last.',
  },
  'calendar.is-default': {
    title: 'The default cannot be deleted while there are others',
    advice: 'Make another one the default first.',
  },
  'calendar.no-such-country': { title: 'No holidays are known of that country', advice: 'Choose another.' },
}
