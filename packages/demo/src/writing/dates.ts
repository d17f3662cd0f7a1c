import { daysLater, local, midnight } from '../clock.ts'
import type { Tongue } from '../records.ts'

const MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const WEEKDAYS = {
  fi: 'sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina'.split(' '),
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

/** "12.3.", "12 mars", "12 March" */
export function dayOf(at: number, tongue: Tongue): string {
  const { day, month } = local(at)
  return tongue === 'fi' ? `${day}.${month}.` : `${day} ${MONTHS[tongue][month - 1]}`
}

/** "torstaina 12.3.", "torsdag 12 mars", "Thursday 12 March" */
function weekdayOf(at: number, tongue: Tongue): string {
  return `${WEEKDAYS[tongue][local(at).weekday]} ${dayOf(at, tongue)}`
}

const NEAR = {
  fi: { today: 'tänään', tomorrow: 'huomenna', yesterday: 'eilen' },
  sv: { today: 'i dag', tomorrow: 'i morgon', yesterday: 'i går' },
  en: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday' },
}

/** When something is, said at `now`: "tänään", "huomenna", "torstaina 12.3."; "på torsdag 12 mars"; "on Thursday 12 March". */
export function soon(at: number, now: number, tongue: Tongue): string {
  const day = midnight(at)
  const near = NEAR[tongue]
  if (day === midnight(now)) return near.today
  if (day === daysLater(now, 1)) return near.tomorrow
  if (day === daysLater(now, -1)) return near.yesterday
  const weekday = weekdayOf(at, tongue)
  if (tongue === 'sv') return at > now ? `på ${weekday}` : weekday
  return tongue === 'en' ? `on ${weekday}` : weekday
}

export function stampOf(at: number, tongue: Tongue): string {
  const { hour, minute } = local(at)
  const two = String(minute).padStart(2, '0')
  if (tongue === 'fi') return `${dayOf(at, tongue)} klo ${hour}.${two}`
  return tongue === 'sv'
    ? `${dayOf(at, tongue)} kl. ${hour}.${two}`
    : `${dayOf(at, tongue)} at ${hour}:${two}`
}

export function money(hundredths: number, currency: 'EUR' | 'SEK', tongue: Tongue): string {
  const whole = hundredths % 100 === 0
  const text = whole
    ? grouped(hundredths / 100)
    : (hundredths / 100).toFixed(2).replace('.', tongue === 'en' ? '.' : ',')
  return currency === 'SEK' ? `${text} kr` : tongue === 'en' ? `€${text}` : `${text} €`
}

const grouped = (whole: number) => String(whole).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
