import { useQuery } from '@tanstack/react-query'
import { api } from '../../../lib/api.ts'
import { keys } from '../keys.ts'

/** To which addresses of a customer, and from which of ours, one may write. */
export const useWaysToWrite = (customerId: string) =>
  useQuery({
    queryKey: keys.waysToWrite(customerId),
    queryFn: ({ signal }) =>
      api.get('/api/v1/customers/{id}/ways-to-write', { path: { id: customerId }, signal }),
  })
