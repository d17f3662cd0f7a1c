import type { MailWords } from './index.ts'

const moment = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)

export const en: MailWords = {
  noSubject: (caseNumber) => `Your message (${caseNumber})`,
  ownPage: 'See where this stands, or answer, on its own page:',
  wrote: (name, at, timeZone) =>
    name ? `${name} wrote on ${moment(at, timeZone)}:` : `You wrote on ${moment(at, timeZone)}:`,
}
