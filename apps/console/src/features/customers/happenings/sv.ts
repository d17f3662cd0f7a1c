import type { Happenings } from '../../../lib/happenings.ts'
import { orderNumber, orderTotal, pageCount } from '../told.ts'

export const happenings: Happenings = {
  path: {
    'visit.began': (s) => (pageCount(s) === 1 ? 'Tittade på en sida' : `Tittade på ${pageCount(s)} sidor`),
    'order.placed': (s) =>
      orderTotal(s)
        ? `Gjorde beställning ${orderNumber(s)}, ${orderTotal(s)}`
        : `Gjorde beställning ${orderNumber(s)}`,
    'order.cancelled': (s) => `Annullerade beställning ${orderNumber(s)}`,
    'delivery.packed': (s) => `Beställning ${orderNumber(s)} packades`,
    'delivery.handed-over': (s) => `Beställning ${orderNumber(s)} lämnades till transportören`,
    'delivery.arrived': (s) => `Beställning ${orderNumber(s)} kom fram`,
    'delivery.collected': (s) => `Beställning ${orderNumber(s)} hämtades`,
    'delivery.late': (s) => `Beställning ${orderNumber(s)} är försenad`,
    'delivery.failed': (s) => `Leveransen av beställning ${orderNumber(s)} misslyckades`,
    'delivery.changed': (s) => `Leveransen av beställning ${orderNumber(s)} ändrades`,
  },
  audit: {
    'customer.changed': () => 'ändrade en kunds uppgifter',
  },
  groups: { visits: 'Besök', orders: 'Beställningar' },
  webhooks: [
    {
      title: 'Kunder',
      types: {
        'customer.appeared': 'Ny kund',
        'customer.changed': 'Kunduppgifter ändrade',
        'customer.joined': 'Kund sammanslagen med en annan',
        'customer.parted': 'Sammanslagna kunder åtskilda',
        'identifier.verified': 'Kundens adress bekräftad',
      },
    },
  ],
}
