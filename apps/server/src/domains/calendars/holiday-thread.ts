import { parentPort, workerData } from 'node:worker_threads'
import type { Holiday } from '@polku/contract'
import Holidays, { type HolidaysTypes } from 'date-holidays'
import { closedOfOld, customaryDays } from './customary-days.ts'

/** Runs in a thread of its own, which ends with the answer: the list of the world's holidays takes 43 MB of memory. */
const { country, years } = workerData as { country: string; years: number[] }

const languages = ['fi', 'sv', 'en'] as const

function holidaysOf(year: number): Holiday[] {
  const known = new Holidays(country)
  const inEach = languages.map((language) => known.getHolidays(year, language))
  const listed = inEach[2]!.flatMap((one, at): Holiday[] => {
    const kind = kindOf(one)
    if (!kind) return []
    const [fi, sv, en] = inEach.map((same) => capital(same[at]!.name)) as [string, string, string]
    const names = { fi, sv, en }
    return [{ rule: one.rule, date: one.date.slice(0, 10), names, kind }]
  })
  const ours = (customaryDays[country] ?? []).map(
    ({ day, names }): Holiday => ({ rule: day, date: `${year}-${day}`, names, kind: 'customary' }),
  )
  return [...listed, ...ours].toSorted((a, b) => a.date.localeCompare(b.date))
}

/** The list has some of them with a capital and some without. */
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function kindOf({ type, rule }: HolidaysTypes.Holiday): Holiday['kind'] | null {
  if (type === 'public') return 'public'
  const closed = type === 'bank' || type === 'optional' || closedOfOld[country]?.includes(rule)
  return closed ? 'customary' : null
}

parentPort!.postMessage({
  countries: Object.keys(new Holidays().getCountries()),
  holidays: years.flatMap(holidaysOf),
})
