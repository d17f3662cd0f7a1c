import { mostCalendars } from '@polku/contract'
import { Refusal } from '../../platform/http/refusal.ts'

export const calendarNotFound = () => new Refusal('calendar.not-found')
export const tooManyCalendars = () =>
  new Refusal('calendar.too-many', `An organisation has at most ${mostCalendars} calendars.`)
export const neverOpen = () => new Refusal('calendar.never-open')
export const hoursOverlap = () => new Refusal('calendar.overlaps')
export const defaultStays = () => new Refusal('calendar.is-default')
export const noSuchCountry = () => new Refusal('calendar.no-such-country')
