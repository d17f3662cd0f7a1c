import { expect, it } from 'vitest'
import { orderTotal } from './told.ts'

const placed = (data: object) => ({ item: { kind: 'order.placed', data }, language: 'fi' }) as never

it('An order’s sum is written in the language and the currency it has', () => {
  expect(orderTotal(placed({ total: 12990, currency: 'EUR' }))).toBe('129,90\u00a0€')
  expect(orderTotal(placed({}))).toBeNull()
})
