import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { safetyNet } from '../../lib/safety-net.ts'
import { todayKeys } from './keys.ts'

/** What needs this person now; it comes from the desk itself and waits for no figures. */
export const useSentences = () =>
  useQuery({
    queryKey: todayKeys.sentences,
    queryFn: ({ signal }) => api.get('/api/v1/insights/today/sentences', { signal }),
    refetchInterval: safetyNet,
    select: ({ items }) => items,
  })
