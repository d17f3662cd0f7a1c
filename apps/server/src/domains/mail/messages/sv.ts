import type { MailWords } from './index.ts'

const moment = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)

export const sv: MailWords = {
  noSubject: (caseNumber) => `Ditt meddelande (${caseNumber})`,
  ownPage: 'Se hur ärendet står till, eller svara, på dess egen sida:',
  wrote: (name, at, timeZone) =>
    name ? `${name} skrev den ${moment(at, timeZone)}:` : `Du skrev den ${moment(at, timeZone)}:`,
}
