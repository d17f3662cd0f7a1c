import { type MessagesLike, plural } from '../../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  write: 'Kirjoita viesti',
  goOn: 'Jatka kirjoittamista',
  writeTo: (name) => `Uusi viesti: ${name}`,
  title: (name) => `Uusi viesti: ${name}`,
  becomes: 'Viestistä tulee uusi tapaus, jonka käsittelijä olet sinä.',
  to: 'Vastaanottaja',
  from: 'Lähettäjä',
  subject: 'Aihe',
  message: 'Viesti',
  hint: 'Kirjoita viestisi',
  unverified: (address) => `${address} (ei varmistettu)`,
  needsSubject: 'Kirjoita viestille aihe.',
  noAddress: 'Sähköpostiosoite ei ole tiedossa.',
  noChannel: 'Viestille ei ole vielä sähköpostikanavaa, josta se lähtisi.',
  sending: 'Viestisi lähtee hetken kuluttua',
  showCase: 'Näytä tapaus',
  discard: 'Hylkää viesti',
  discarded: 'Viesti hylättiin',
  sentLater: (files) =>
    plural('fi', files, {
      one: 'Viestisi lähtee, kun tiedosto on latautunut.',
      other: 'Viestisi lähtee, kun tiedostot ovat latautuneet.',
    }),
  leftUnsent:
    'Viestiäsi ei lähetetty, koska tiedosto oli vielä latautumassa. Se on tallessa luonnoksena asiakkaan sivulla.',
}
