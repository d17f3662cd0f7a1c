import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const unitCostsKey = ['/api/v1/unit-costs']

/** As they were when the day ended, as `2026-11-30`; now, where none is named. */
export const useCosts = (day: string) =>
  useQuery({
    queryKey: [...unitCostsKey, day],
    queryFn: ({ signal }) =>
      api.get('/api/v1/unit-costs', {
        query: day ? { at: new Date(`${day}T23:59:59`).toISOString() } : {},
        signal,
      }),
    placeholderData: keepPreviousData,
  })
