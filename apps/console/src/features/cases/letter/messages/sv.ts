import { type MessagesLike, plural } from '../../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  write: 'Skriv ett meddelande',
  goOn: 'Fortsätt skriva',
  writeTo: (name) => `Skriv till ${name}`,
  title: (name) => `Meddelande till ${name}`,
  becomes: 'Det blir ett nytt ärende med dig som ansvarig.',
  to: 'Till',
  from: 'Från',
  subject: 'Ämne',
  message: 'Meddelande',
  hint: 'Skriv ditt meddelande',
  unverified: (address) => `${address} (inte bekräftad)`,
  needsSubject: 'Skriv ett ämne för meddelandet.',
  noAddress: 'Kunden har ingen känd e-postadress.',
  noChannel: 'Det finns ännu ingen e-postkanal att skicka från.',
  sending: 'Ditt meddelande skickas om en stund',
  showCase: 'Visa ärendet',
  discard: 'Släng meddelandet',
  discarded: 'Meddelandet slängdes',
  sentLater: (files) =>
    plural('sv', files, {
      one: 'Ditt meddelande skickas när filen har laddats upp.',
      other: 'Ditt meddelande skickas när filerna har laddats upp.',
    }),
  leftUnsent:
    'Ditt meddelande skickades inte, eftersom en fil fortfarande laddades upp. Det är sparat som utkast på kundens sida.',
}
