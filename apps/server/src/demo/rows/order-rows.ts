import type { OrderState } from '@polku/contract'
import type { OrderRecord } from '@polku/demo'
import { next } from '../../domains/orders/order-state.ts'
import type { Happening } from './event-rows.ts'
import { iso, type Roster, type Row } from './roster.ts'

export const orderRow = ({ workspaceId }: Roster, order: OrderRecord): Row => ({
  workspace_id: workspaceId,
  id: order.id,
  customer_id: order.customerId,
  number: order.number,
  state: order.events.reduce<OrderState>((state, event) => next(state, event.kind), 'placed'),
  placed_at: iso(order.placedAt),
  promised_at: iso(order.promisedAt),
  total: order.total,
  currency: order.currency,
  method: order.method,
  destination: order.destination,
  sender: order.sender,
  carrier: order.carrier,
  driver: order.driver,
  tracking_code: order.trackingCode,
  lines: order.lines,
})

export const orderHappenings = (order: OrderRecord): Happening[] =>
  order.events.map(({ at, kind, detail }) => ({
    at,
    kind,
    customerId: order.customerId,
    data: {
      orderId: order.id,
      number: order.number,
      ...(kind === 'order.placed' && {
        total: order.total,
        currency: order.currency,
        lines: order.lines.length,
        promisedAt: iso(order.promisedAt),
      }),
      ...(detail && { detail }),
    },
  }))
