import type { OrderState } from '@polku/contract'
import { expect, it } from 'vitest'
import { next, type OrderEventKind } from './order-state.ts'

it.each<[OrderState, OrderEventKind, OrderState]>([
  ['placed', 'delivery.packed', 'packed'],
  ['packed', 'delivery.handed-over', 'on-its-way'],
  ['on-its-way', 'delivery.late', 'late'],
  ['late', 'delivery.arrived', 'arrived'],
  ['on-its-way', 'delivery.failed', 'failed'],
  ['failed', 'delivery.handed-over', 'on-its-way'],
  ['arrived', 'delivery.late', 'arrived'],
  ['arrived', 'delivery.collected', 'collected'],
  ['on-its-way', 'delivery.changed', 'on-its-way'],
  ['placed', 'order.cancelled', 'cancelled'],
  ['cancelled', 'delivery.packed', 'cancelled'],
  ['collected', 'delivery.failed', 'collected'],
])('an order that is %s becomes, by %s, %s', (state, event, then) => {
  expect(next(state, event)).toBe(then)
})
