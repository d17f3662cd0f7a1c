import { Worker } from 'node:worker_threads'
import type { Holiday } from '@polku/contract'

interface Known {
  countries: string[]
  holidays: Holiday[]
}

/** The holidays of a country in some years, by date, with what is no public holiday but closed all the same. */
export async function holidaysOf(country: string, years: readonly number[]): Promise<Holiday[]> {
  const key = `${country} ${years}`
  const known = kept.get(key) ?? (await ask({ country, years })).holidays
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, known)
  return known
}

const kept = new Map<string, Holiday[]>()
const mostKept = 50

/** The countries whose holidays are known. */
export async function countriesWithHolidays(): Promise<string[]> {
  return (await ask({ country: '', years: [] })).countries
}

const ask = (asked: { country: string; years: readonly number[] }): Promise<Known> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./holiday-thread.ts', import.meta.url), { workerData: asked })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('the thread ended without an answer')))
  })
