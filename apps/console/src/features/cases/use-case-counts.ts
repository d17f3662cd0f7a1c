import type { CaseCounts } from '@polku/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { safetyNet } from '../../lib/safety-net.ts'
import { keys } from './keys.ts'

export const useCaseCounts = (): CaseCounts | undefined =>
  useQuery({
    queryKey: keys.counts,
    queryFn: ({ signal }) => api.get('/api/v1/cases/counts', { signal }),
    refetchInterval: safetyNet,
    placeholderData: keepPreviousData,
  }).data
