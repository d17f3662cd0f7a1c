import type { Customer } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api, unusableIdAs } from '../../lib/api.ts'
import { keys } from '../../lib/query-keys.ts'

export const useCustomer = (customerId: string) =>
  useQuery({
    queryKey: keys.customer(customerId),
    queryFn: ({ signal }) =>
      api
        .get<Customer>(`/api/v1/customers/${customerId}`, { signal })
        .catch(unusableIdAs('customer.not-found')),
  })
