/** The time zone of the viewer's device. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The local date as YYYY-MM-DD, days away from now. */
export function localDate(away = 0, from = new Date()): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + away)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** Midday of a date, which is that date in every language's calendar. */
export const midday = (date: string): Date => new Date(`${date}T12:00:00`)
