import type { OrderState } from '@polku/contract'

/** What happens to an order, as the log names it. */
export type OrderEventKind =
  | 'order.placed'
  | 'order.cancelled'
  | 'delivery.packed'
  | 'delivery.handed-over'
  | 'delivery.late'
  | 'delivery.failed'
  | 'delivery.changed'
  | 'delivery.arrived'
  | 'delivery.collected'

const after: Record<Exclude<OrderEventKind, 'delivery.changed'>, OrderState> = {
  'order.placed': 'placed',
  'order.cancelled': 'cancelled',
  'delivery.packed': 'packed',
  'delivery.handed-over': 'on-its-way',
  'delivery.late': 'late',
  'delivery.failed': 'failed',
  'delivery.arrived': 'arrived',
  'delivery.collected': 'collected',
}

/** What the customer holds or has called off is over; word of it that comes late changes nothing. */
export function next(state: OrderState, event: OrderEventKind): OrderState {
  if (state === 'collected' || state === 'cancelled' || event === 'delivery.changed') return state
  if (event === 'delivery.late' && (state === 'arrived' || state === 'failed')) return state
  return after[event]
}
