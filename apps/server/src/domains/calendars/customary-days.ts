import type { HolidayNames } from './tables.ts'

/** What is closed in many places though the law names no holiday, and the list of holidays does not know. */
export const customaryDays: Readonly<Record<string, readonly { day: string; names: HolidayNames }[]>> = {
  FI: [{ day: '04-30', names: { fi: 'Vapunaatto', sv: 'Valborgsmässoafton', en: 'May Day Eve' } }],
}

/** Days that are observed and closed in many places, by the country and the rule that the list of holidays has for them. */
export const closedOfOld: Readonly<Record<string, readonly string[]>> = {
  SE: ['easter -3', 'easter -1'],
  FI: ['easter -3'],
}
