import type { CustomerSummary } from '@polku/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useSettled } from '../../lib/settled.ts'
import { keys } from './keys.ts'

/** The first few customers that answer to a name, an address or a number, as one types. */
export function useCustomerSearch(text: string, limit: number): CustomerSummary[] {
  const search = useSettled(text.trim(), 150)
  const answer = useQuery({
    queryKey: [...keys.list(search), limit],
    queryFn: ({ signal }) => api.get('/api/v1/customers', { query: { search, limit }, signal }),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  })
  return search.length >= 2 ? (answer.data?.items ?? []) : []
}
