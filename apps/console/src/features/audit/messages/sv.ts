import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Vem som har ändrat inställningar och när. Loggen kan inte redigeras.',
  empty: 'Inget har loggats ännu',
  by: { system: 'Polku', customer: 'En kund', 'api-key': 'En API-nyckel', person: 'Någon' },
  somebody: 'någon',
  itself: 'något',
  quoted: (name) => `”${name}”`,
}
