import type { MailWords } from './index.ts'

const moment = new Intl.DateTimeFormat('sv', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Helsinki',
})

export const sv: MailWords = {
  noSubject: (caseNumber) => `Ditt meddelande (${caseNumber})`,
  wrote: (name, at) =>
    name ? `${name} skrev den ${moment.format(at)}:` : `Du skrev den ${moment.format(at)}:`,
}
