import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { Id, Instant } from './shared.ts'

const ofOrder = z.object({ orderId: Id, number: z.string(), detail: z.string().optional() })
const happened = { data: ofOrder, live: everyone, timeline: 'orders' } as const

export const orderEvents = {
  'order.placed': {
    ...happened,
    data: ofOrder.extend({
      total: z.number(),
      currency: z.string(),
      lines: z.number().int(),
      promisedAt: Instant.nullable(),
    }),
  },
  'order.cancelled': happened,
  'delivery.packed': happened,
  'delivery.handed-over': happened,
  'delivery.late': happened,
  'delivery.failed': happened,
  'delivery.changed': happened,
  'delivery.arrived': happened,
  'delivery.collected': happened,
} as const satisfies Record<string, EventKind>
