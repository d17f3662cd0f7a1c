import type { Happenings } from '../../../lib/happenings.ts'
import { orderNumber, orderTotal } from '../told.ts'

export const happenings: Happenings = {
  path: {
    'order.placed': (s) =>
      orderTotal(s)
        ? `Teki tilauksen ${orderNumber(s)}, ${orderTotal(s)}`
        : `Teki tilauksen ${orderNumber(s)}`,
    'order.cancelled': (s) => `Perui tilauksen ${orderNumber(s)}`,
    'delivery.packed': (s) => `Tilaus ${orderNumber(s)} pakattiin`,
    'delivery.handed-over': (s) => `Tilaus ${orderNumber(s)} luovutettiin kuljetettavaksi`,
    'delivery.arrived': (s) => `Tilaus ${orderNumber(s)} saapui`,
    'delivery.collected': (s) => `Tilaus ${orderNumber(s)} noudettiin`,
    'delivery.late': (s) => `Tilaus ${orderNumber(s)} on myöhässä`,
    'delivery.failed': (s) => `Tilauksen ${orderNumber(s)} toimitus epäonnistui`,
    'delivery.changed': (s) => `Tilauksen ${orderNumber(s)} toimitus muuttui`,
  },
  groups: { orders: 'Tilaukset' },
}
