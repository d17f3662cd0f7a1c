import type { ReasonSettings } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const reasonSettingsKey = ['/api/v1/reason-settings']

export const useReasonSettings = () =>
  useQuery({
    queryKey: reasonSettingsKey,
    queryFn: ({ signal }): Promise<ReasonSettings> => api.get('/api/v1/reason-settings', { signal }),
    staleTime: 60_000,
  })
