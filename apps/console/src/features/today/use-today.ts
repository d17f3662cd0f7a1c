import type { Today } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { keys } from '../../lib/query-keys.ts'
import { zone } from './zone.ts'

/** A day in the viewer's zone; the current one, and one that waits for its figures, is asked for again by itself. */
export const useToday = (date: string | undefined) =>
  useQuery({
    queryKey: keys.today(date),
    queryFn: ({ signal }) =>
      api.get<Today>('/api/v1/insights/today', { query: { date, zone: zone() }, signal }),
    refetchInterval: ({ state }) => {
      if (state.data && state.data.analytics.state !== 'available') return 3_000
      return date === undefined ? 15_000 : false
    },
  })
