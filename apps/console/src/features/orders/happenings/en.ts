import type { Happenings } from '../../../lib/happenings.ts'
import { orderNumber, orderTotal } from '../told.ts'

export const happenings: Happenings = {
  path: {
    'order.placed': (s) =>
      orderTotal(s) ? `Placed order ${orderNumber(s)}, ${orderTotal(s)}` : `Placed order ${orderNumber(s)}`,
    'order.cancelled': (s) => `Cancelled order ${orderNumber(s)}`,
    'delivery.packed': (s) => `Order ${orderNumber(s)} was packed`,
    'delivery.handed-over': (s) => `Order ${orderNumber(s)} was handed to the carrier`,
    'delivery.arrived': (s) => `Order ${orderNumber(s)} arrived`,
    'delivery.collected': (s) => `Order ${orderNumber(s)} was picked up`,
    'delivery.late': (s) => `Order ${orderNumber(s)} is late`,
    'delivery.failed': (s) => `Delivery of order ${orderNumber(s)} failed`,
    'delivery.changed': (s) => `Delivery of order ${orderNumber(s)} was changed`,
  },
  groups: { orders: 'Orders' },
}
