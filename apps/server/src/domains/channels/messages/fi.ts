import type { MailWords } from './index.ts'

const moment = new Intl.DateTimeFormat('fi', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Helsinki',
})

export const fi: MailWords = {
  noSubject: (caseNumber) => `Viestisi (${caseNumber})`,
  wrote: (name, at) => (name ? `${name} kirjoitti ${moment.format(at)}:` : `Kirjoitit ${moment.format(at)}:`),
}
