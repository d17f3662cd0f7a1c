import ical from 'ical.js'
import { cleanLine } from './charset.ts'
import type { Invitation } from './parsed-mail.ts'

/** Each event once, though many senders put the same calendar into the mail and beside it. */
export const invitationsIn = (calendars: string[]): Invitation[] => [
  ...new Map(
    calendars
      .filter(isTameCalendar)
      .flatMap(readInvitations)
      .map((event) => [JSON.stringify(event), event]),
  ).values(),
]

/** The reader needs seconds for a property of a hundred thousand lines; an invitation has some dozens. */
const isTameCalendar = (calendar: string) =>
  calendar.length <= 256 * 1024 && (calendar.match(/\n/g)?.length ?? 0) <= 5_000

/** The events of a calendar file; none where it cannot be read, the file itself stays an attachment. */
export const readInvitations = (calendar: string): Invitation[] => {
  try {
    const root = new ical.Component(ical.parse(calendar))
    const method = String(root.getFirstPropertyValue('method') ?? 'PUBLISH').toUpperCase()
    return root
      .getAllSubcomponents('vevent')
      .slice(0, 20)
      .map((event) => ({ method, ...details(event) }))
  } catch {
    return []
  }
}

const details = (event: InstanceType<typeof ical.Component>) => {
  const text = (name: string) => {
    const value = event.getFirstPropertyValue(name)
    return value === null ? null : cleanLine(String(value), 500) || null
  }
  const organiser = event.getFirstProperty('organizer')
  const name = organiser?.getFirstParameter('cn')
  return {
    summary: text('summary'),
    start: moment(event.getFirstPropertyValue('dtstart')),
    end: moment(event.getFirstPropertyValue('dtend')),
    location: text('location'),
    organiser: cleanLine(name || (text('organizer') ?? '').replace(/^mailto:/i, ''), 320) || null,
  }
}

/** UTC where the zone is known from the file, else the time as it is written there. */
const moment = (value: unknown) => {
  if (!(value instanceof ical.Time)) return null
  const floating = value.isDate || value.zone === ical.Timezone.localTimezone
  return floating ? value.toString() : value.toJSDate().toISOString()
}
