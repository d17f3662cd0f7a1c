import type { Reason } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const reasonsKey = ['/api/v1/reasons']

/** The whole tree, each reason after the one it is a part of. */
export const useReasons = () =>
  useQuery({
    queryKey: reasonsKey,
    queryFn: async ({ signal }): Promise<Reason[]> => (await api.get('/api/v1/reasons', { signal })).items,
    staleTime: 60_000,
  })
