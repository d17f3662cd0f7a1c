import type { MailWords } from './index.ts'

const moment = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('fi', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at)

export const fi: MailWords = {
  noSubject: (caseNumber) => `Viestisi (${caseNumber})`,
  wrote: (name, at, timeZone) =>
    name ? `${name} kirjoitti ${moment(at, timeZone)}:` : `Kirjoitit ${moment(at, timeZone)}:`,
}
