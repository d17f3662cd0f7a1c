import type { Happenings } from '../../../lib/happenings.ts'
import { orderNumber, orderTotal } from '../told.ts'

export const happenings: Happenings = {
  path: {
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
  groups: { orders: 'Beställningar' },
}
