import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export interface Settled {
  n: number
  settled: number
}

/** Of how many contacts the first answer settled, by reason; nothing is shown where that cannot be told. */
export function useSettled(): ReadonlyMap<string, Settled> {
  const shares = useQuery({
    queryKey: ['/api/v1/reasons/settled-shares'],
    queryFn: async ({ signal }) => (await api.get('/api/v1/reasons/settled-shares', { signal })).items,
    staleTime: 300_000,
  })
  return new Map(shares.data?.map(({ reasonId, ...share }) => [reasonId, share]))
}
