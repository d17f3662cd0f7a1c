import type { ErrorKinds } from './error.ts'

export const calendarErrors = {
  'calendar.not-found': { status: 404, title: 'No such calendar' },
  'calendar.too-many': { status: 422, title: 'There are as many calendars as there can be' },
  'calendar.never-open': { status: 422, title: 'The calendar has no open hour in the year to come' },
  'calendar.overlaps': { status: 422, title: 'Two stretches of open hours on one day overlap' },
  'calendar.is-default': {
    status: 409,
    title: 'The default calendar cannot be deleted while there are others',
  },
  'calendar.no-such-country': { status: 422, title: 'No holidays are known of that country' },
} as const satisfies ErrorKinds
