import type { Language } from '@polku/contract'

const units: Readonly<Record<string, number>> = {
  '': 1,
  m: 1,
  min: 1,
  minuuttia: 1,
  minuutti: 1,
  minutes: 1,
  minute: 1,
  minuter: 1,
  minut: 1,
  h: 60,
  t: 60,
  tim: 60,
  tuntia: 60,
  tunti: 60,
  hours: 60,
  hour: 60,
  timmar: 60,
  timme: 60,
}
const most = 60_000

/** “1 h 30 min” or “1,5 t” as minutes; null where it is no time, undefined where nothing is written. */
export function minutesIn(text: string): number | null | undefined {
  const said = text.trim().toLowerCase()
  if (!said) return undefined
  const parts = [...said.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-zåäö]*)\.?\s*/gy)]
  if (parts.map(([whole]) => whole).join('') !== said) return null
  let sum = 0
  for (const [, number, unit] of parts) {
    const worth = units[unit!]
    if (worth === undefined) return null
    sum += Number(number!.replace(',', '.')) * worth
  }
  const minutes = Math.round(sum)
  return minutes >= 1 && minutes <= most ? minutes : null
}

const hours: Record<Language, string> = { en: 'h', fi: 't', sv: 'h' }

/** As it is written and read back. */
export function minutesText(language: Language, minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [whole > 0 ? `${whole} ${hours[language]}` : '', rest > 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ')
}
