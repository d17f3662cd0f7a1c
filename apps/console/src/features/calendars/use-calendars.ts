import type { Calendar } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { calendarsKey } from './keys.ts'

export const useCalendars = () =>
  useQuery({
    queryKey: calendarsKey,
    queryFn: async ({ signal }): Promise<Calendar[]> =>
      (await api.get('/api/v1/calendars', { signal })).items,
  })
