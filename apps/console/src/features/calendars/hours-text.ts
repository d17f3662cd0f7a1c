import type { Language, OpenDay } from '@polku/contract'

const clock = String.raw`(\d{1,2})(?:[.:](\d{2}))?`
const block = new RegExp(String.raw`^${clock}\s*[-–—]\s*${clock}$`)
const closed = /^(?:closed|kiinni|suljettu|stängt)?$/i

/** “9–12, 13.30–17” as hours; null where it is none. Nothing is a day on which it is closed. */
export function hoursIn(text: string): OpenDay | null {
  if (closed.test(text.trim())) return []
  const hours: OpenDay = []
  for (const part of text.split(/[,;]|\s+(?=\d{1,2}(?:[.:]\d{2})?\s*[-–—])/).map((each) => each.trim())) {
    if (part === '') continue
    const found = block.exec(part)
    const from = found && timeOf(found[1]!, found[2])
    const to = found && timeOf(found[3]!, found[4])
    if (!from || !to || from === to || from === '24:00') return null
    hours.push({ from, to })
  }
  return hours.toSorted((a, b) => a.from.localeCompare(b.from))
}

function timeOf(hour: string, minute = '00'): string | null {
  const [h, m] = [Number(hour), Number(minute)]
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return null
  return `${String(h).padStart(2, '0')}:${minute}`
}

/** As it is written and read back: 9.00–17.00, or 9:00–17:00. */
export const hoursText = (language: Language, hours: OpenDay): string =>
  hours.map(({ from, to }) => `${said(language, from)}–${said(language, to)}`).join(', ')

const said = (language: Language, time: string) =>
  time.replace(/^0/, '').replace(':', language === 'en' ? ':' : '.')

const dayMinutes = 1_440
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Where on the day each stretch stands, in shares of it; what goes over midnight ends with the day. */
export const stretches = (hours: OpenDay): { from: number; width: number }[] =>
  hours.map(({ from, to }) => {
    const begin = minutesOf(from)
    const end = minutesOf(to) <= begin ? dayMinutes : minutesOf(to)
    return { from: begin / dayMinutes, width: (end - begin) / dayMinutes }
  })
