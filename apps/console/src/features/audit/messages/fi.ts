import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Kuka on muuttanut asetuksia ja milloin. Lokia ei voi muokata.',
  empty: 'Mitään ei ole vielä kirjattu',
  by: { system: 'Polku', customer: 'Asiakas', 'api-key': 'API-avain', person: 'Joku' },
  somebody: 'tuntematon',
  itself: 'jokin',
  quoted: (name) => `”${name}”`,
}
