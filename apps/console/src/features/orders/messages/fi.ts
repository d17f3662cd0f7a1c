import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  orders: 'Tilaukset ja toimitukset',
  purchases: (sum, orders) =>
    orders === 1
      ? `${sum} viimeisten 12\u00a0kuukauden aikana, yksi tilaus`
      : `${sum} viimeisten 12\u00a0kuukauden aikana, ${orders} tilausta`,
  orderStates: {
    placed: 'Tilaus vastaanotettu',
    packed: 'Pakattu',
    'on-its-way': 'Matkalla',
    late: 'Myöhässä',
    failed: 'Toimitus epäonnistui',
    arrived: 'Saapunut',
    collected: 'Noudettu',
    cancelled: 'Peruttu',
  },
  promised: (when) => `Luvattu viimeistään ${when}`,
  promiseBroken: (when) => `Luvattiin viimeistään ${when}, mutta lupaus ei pitänyt`,
}
