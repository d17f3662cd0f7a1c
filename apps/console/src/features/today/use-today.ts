import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../lib/api.ts'
import { useLive } from '../../lib/live.ts'
import { todayKeys } from './keys.ts'
import { zone } from './zone.ts'

/** A day in the viewer's zone; the current one, and one that waits for its figures, is asked for again by itself. */
export const useToday = (date: string | undefined) =>
  useQuery({
    queryKey: todayKeys.day(date),
    queryFn: ({ signal }) => api.get('/api/v1/insights/today', { query: { date, zone: zone() }, signal }),
    refetchInterval: ({ state }) => {
      if (state.data && state.data.analytics.state !== 'available') return 3_000
      return date === undefined ? 15_000 : false
    },
  })

/** Counting follows what happens by about a second. */
const countingLagMs = 1_500

/** Asks again soon after something has happened in a case, and not once for each of many. */
export function useFreshToday(): void {
  const client = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLive((message) => {
    if (message.type !== 'event' || !message.caseId) return
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      void client.invalidateQueries({ queryKey: todayKeys.day(undefined) })
    }, countingLagMs)
  })
  useEffect(() => () => clearTimeout(timer.current), [])
}
