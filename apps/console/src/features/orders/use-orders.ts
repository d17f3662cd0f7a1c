import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { ordersOf } from './keys.ts'

/** A customer's latest orders. */
export const useOrders = (customerId: string, limit: number) =>
  useQuery({
    queryKey: [...ordersOf(customerId), limit],
    queryFn: ({ signal }) =>
      api.get('/api/v1/customers/{id}/orders', { path: { id: customerId }, query: { limit }, signal }),
    select: (page) => page.items,
  })
