import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { keys } from './keys.ts'

export const useCustomerList = (search: string) =>
  useInfiniteQuery({
    queryKey: keys.list(search),
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/v1/customers', {
        query: { search, limit: 100, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  })
