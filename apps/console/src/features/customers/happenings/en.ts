import type { Happenings } from '../../../lib/happenings.ts'
import { orderNumber, orderTotal, pageCount } from '../told.ts'

export const happenings: Happenings = {
  path: {
    'visit.began': (s) => (pageCount(s) === 1 ? 'Viewed one page' : `Viewed ${pageCount(s)} pages`),
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
  audit: {
    'customer.changed': () => 'changed a customer’s details',
  },
  groups: { visits: 'Visits', orders: 'Orders' },
  webhooks: [
    {
      title: 'Customers',
      types: {
        'customer.appeared': 'New customer',
        'customer.changed': 'Customer changed',
        'customer.joined': 'Customer merged with another',
        'customer.parted': 'Merged customers separated',
        'identifier.verified': 'Customer’s address verified',
      },
    },
  ],
}
