import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const serviceErrors: WordsOfErrors = {
  'service.unavailable': {
    title: 'En del av tjänsten är inte tillgänglig just nu',
    advice: 'Inget gick förlorat. Försök igen om en stund.',
  },
  'service.disk-full': {
    title: 'Servern har inget utrymme kvar',
    advice: 'Ingenting ändrades. Kontakta serverns administratör.',
  },
  'service.outcome-unknown': {
    title: 'Det är osäkert om detta blev gjort',
    advice: 'Anslutningen till databasen bröts just då. Titta efter innan du försöker igen.',
  },
  'service.failed': {
    title: 'Något gick fel på servern',
    advice: 'Ingenting ändrades. Försök igen om en stund.',
  },
  unreachable: {
    title: 'Servern går inte att nå',
    advice: 'Försök igen när anslutningen är tillbaka.',
  },
}
