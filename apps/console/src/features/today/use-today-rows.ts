import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { todayKeys } from './keys.ts'
import type { RowsOf } from './rows-of.ts'
import { zone } from './zone.ts'

export const useTodayRows = (rowsOf: RowsOf) =>
  useInfiniteQuery({
    queryKey: todayKeys.rows(rowsOf),
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/v1/insights/today/rows', {
        query: { ...rowsOf, zone: zone(), limit: 100, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  })
