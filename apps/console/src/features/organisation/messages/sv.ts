import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  name: 'Organisationens namn',
  nameHelp: 'Kunderna ser det i mejl och chatt.',
  nameMissing: 'Skriv organisationens namn',
  language: 'Organisationens språk',
  languageHelp:
    'Används i inbjudningar och andra mejl från Polku. Var och en väljer sitt eget språk i sitt konto.',
  timeZone: 'Tidszon',
  timeZoneHelp: 'För datum och klockslag i mejl till kunder och i inbjudningar.',
  timeZoneWrong: 'Välj en tidszon i listan, till exempel Europe/Helsinki.',
}
