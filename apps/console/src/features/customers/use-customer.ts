import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { unusableIdAs } from '../../lib/api-error.ts'
import { keys } from './keys.ts'

export const useCustomer = (customerId: string) =>
  useQuery({
    queryKey: keys.one(customerId),
    queryFn: ({ signal }) =>
      api
        .get('/api/v1/customers/{id}', { path: { id: customerId }, signal })
        .catch(unusableIdAs('customer.not-found')),
  })
