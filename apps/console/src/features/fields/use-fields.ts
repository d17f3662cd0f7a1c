import type { CaseField } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const fieldsKey = ['/api/v1/fields']

/** All of them, in their order. */
export const useFields = () =>
  useQuery({
    queryKey: fieldsKey,
    queryFn: async ({ signal }): Promise<CaseField[]> => (await api.get('/api/v1/fields', { signal })).items,
    staleTime: 60_000,
  })
