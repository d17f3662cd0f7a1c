import type { Order } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import type { Page } from '../../lib/page.ts'
import { keys } from '../../lib/query-keys.ts'

/** A customer's latest orders. */
export const useOrders = (customerId: string, limit: number) =>
  useQuery({
    queryKey: keys.orders(customerId, limit),
    queryFn: ({ signal }) =>
      api.get<Page<Order>>(`/api/v1/customers/${customerId}/orders`, { query: { limit }, signal }),
    select: (page) => page.items,
  })

const settled: readonly Order['state'][] = ['collected', 'cancelled']

/** By when something still on its way was promised: the nearest of the promises. */
export const nearestPromise = (orders: readonly Order[], now: Date): Order | undefined =>
  orders
    .filter(
      (order) =>
        order.promisedAt && !settled.includes(order.state) && Date.parse(order.promisedAt) > now.getTime(),
    )
    .toSorted((a, b) => String(a.promisedAt).localeCompare(String(b.promisedAt)))[0]
