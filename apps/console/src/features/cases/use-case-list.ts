import type { CaseOrder } from '@polku/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { safetyNet } from '../../lib/safety-net.ts'
import { keys } from './keys.ts'
import type { InboxFilter } from './views.ts'

export function useCaseList(filter: InboxFilter, order: CaseOrder) {
  return useInfiniteQuery({
    queryKey: keys.list({ ...filter, order }),
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/v1/cases', {
        query: { ...filter, order, limit: 50, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: safetyNet,
    select: (data) => data.pages.flatMap((page) => page.items),
  })
}
