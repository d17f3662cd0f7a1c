import type { OrderState } from '@polku/contract'
import type { OrderRecord } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { insertOrders } from './demo-queries.ts'
import { next } from './order-state.ts'

export const ordersOfDemo: DemoSource<Context> = {
  begin: async (_, demo) => ({
    tell: async ({ orders }) => ({
      happened: orders.flatMap(happenedTo),
      insert: (trx) =>
        insertOrders(
          trx,
          orders.map((one) => orderRow(demo, one)),
        ),
    }),
  }),
}

const orderRow = ({ workspaceId }: Demo, order: OrderRecord) => ({
  workspaceId,
  id: order.id,
  customerId: order.customerId,
  number: order.number,
  state: order.events.reduce<OrderState>((state, event) => next(state, event.kind), 'placed'),
  placedAt: new Date(order.placedAt),
  promisedAt: new Date(order.promisedAt),
  total: order.total,
  currency: order.currency,
  method: order.method,
  destination: order.destination,
  sender: order.sender,
  carrier: order.carrier,
  driver: order.driver,
  trackingCode: order.trackingCode,
  lines: order.lines,
})

const happenedTo = ({ events, ...order }: OrderRecord): PastEvent[] =>
  events.map(({ at, kind, detail }) => {
    const about = { orderId: order.id, number: order.number }
    const told = detail ? { detail } : {}
    const event = { occurredAt: new Date(at), customerId: order.customerId }
    if (kind !== 'order.placed') return { ...event, kind, data: { ...about, ...told } }
    const { total, currency, lines } = order
    const promisedAt = new Date(order.promisedAt).toISOString()
    return { ...event, kind, data: { ...about, total, currency, lines: lines.length, promisedAt, ...told } }
  })
