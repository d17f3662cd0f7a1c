import type { MailWords } from './index.ts'

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Helsinki',
})

export const en: MailWords = {
  noSubject: (caseNumber) => `Your message (${caseNumber})`,
  wrote: (name, at) =>
    name ? `${name} wrote on ${moment.format(at)}:` : `You wrote on ${moment.format(at)}:`,
}
