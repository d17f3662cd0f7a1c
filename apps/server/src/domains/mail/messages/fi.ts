import type { MailWords } from './index.ts'

const moment = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('fi', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at)

export const fi: MailWords = {
  noSubject: (caseNumber) => `Viestisi (${caseNumber})`,
  ownPage: 'Näet asian tilanteen ja voit vastata myös sen omalla sivulla:',
  wrote: (name, at, timeZone) =>
    name ? `${name} kirjoitti ${moment(at, timeZone)}:` : `Kirjoitit ${moment(at, timeZone)}:`,
}
