import type { Reader } from '../../platform/db/database.ts'
import { calendarsOf } from '../calendars/resolving.ts'
import type { Hours } from './clock.ts'

/** Where no calendar says otherwise. */
const always: Hours = {
  calendarId: null,
  after: (from, ms) => new Date(from.getTime() + ms),
  between: (from, to) => to.getTime() - from.getTime(),
}

/** The hours in which the time of a case is counted: of its team, its channel or the organisation. */
export async function hoursIn(
  db: Reader,
  workspaceId: string,
): Promise<(one: { teamId: string | null; channelId: string | null }) => Hours> {
  const calendarOf = await calendarsOf(db, workspaceId)
  return (one) => {
    const found = calendarOf(one)
    if (!found) return always
    const { calendarId, open } = found
    return {
      calendarId,
      after: (from, ms) => {
        const at = open.after(from.getTime(), ms)
        return at === null ? null : new Date(at)
      },
      between: (from, to) => open.between(from.getTime(), to.getTime()),
    }
  }
}
