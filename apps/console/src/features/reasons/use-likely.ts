import type { LikelyReason } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

const none: readonly LikelyReason[] = []

/** Which reasons the case is likely to have; asked when they are to be shown, and none where that fails. */
export function useLikely(caseId: string, wanted: boolean): readonly LikelyReason[] {
  const likely = useQuery({
    queryKey: ['/api/v1/cases', caseId, 'likely-reasons'],
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/cases/{id}/likely-reasons', { path: { id: caseId }, signal })).items,
    enabled: wanted,
    retry: false,
    staleTime: 10_000,
  })
  return likely.data ?? none
}
