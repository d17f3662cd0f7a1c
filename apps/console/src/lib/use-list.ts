import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { api, type ListAddress, type ListGiven } from './api.ts'

/** A list of the settings, page after page, kept under its address. */
export const useList = <A extends ListAddress>(address: A, given: ListGiven<A>, refetchInterval?: number) =>
  useInfiniteQuery({
    queryKey: ['settings', address, given],
    queryFn: ({ pageParam, signal }) => api.page(address, given, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval,
    select: (data) => data.pages.flatMap((page) => page.items),
  })

/** Reads lists again after a change; the inbox's own list of people and teams with them. */
export function useRefreshed(): (...lists: ListAddress[]) => void {
  const client = useQueryClient()
  return (...lists) => {
    for (const list of lists) {
      void client.invalidateQueries({ queryKey: ['settings', list] })
      void client.invalidateQueries({ queryKey: [list.split('/').at(-1)] })
    }
  }
}
