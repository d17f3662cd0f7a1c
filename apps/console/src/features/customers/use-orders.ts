import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { keys } from '../../lib/query-keys.ts'

/** A customer's latest orders. */
export const useOrders = (customerId: string, limit: number) =>
  useQuery({
    queryKey: keys.orders(customerId, limit),
    queryFn: ({ signal }) =>
      api.get('/api/v1/customers/{id}/orders', { path: { id: customerId }, query: { limit }, signal }),
    select: (page) => page.items,
  })
