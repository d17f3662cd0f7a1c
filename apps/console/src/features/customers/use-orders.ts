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
