import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  orders: 'Beställningar och leveranser',
  purchases: (sum, orders) =>
    orders === 1
      ? `${sum} de senaste 12\u00a0månaderna, en beställning`
      : `${sum} de senaste 12\u00a0månaderna, ${orders} beställningar`,
  orderStates: {
    placed: 'Beställning mottagen',
    packed: 'Packad',
    'on-its-way': 'På väg',
    late: 'Försenad',
    failed: 'Leveransen misslyckades',
    arrived: 'Framme',
    collected: 'Hämtad',
    cancelled: 'Annullerad',
  },
  promised: (when) => `Utlovad senast ${when}`,
  promiseBroken: (when) => `Utlovad senast ${when}, löftet hölls inte`,
}
