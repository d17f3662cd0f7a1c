import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { api, type ListAddress, type ListGiven } from './api.ts'

/** Under which what is read of a list, or of a part of it, is kept, so that a change of it is seen everywhere. */
export const listKey = (address: ListAddress, ...part: readonly unknown[]) => [address, ...part]

/** A list page after page, kept under its address. */
export const useList = <A extends ListAddress>(address: A, given: ListGiven<A>, refetchInterval?: number) =>
  useInfiniteQuery({
    queryKey: listKey(address, given),
    queryFn: ({ pageParam, signal }) => api.page(address, given, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval,
    select: (data) => data.pages.flatMap((page) => page.items),
  })

/** Reads lists again after a change, with all that is kept under their addresses. */
export function useRefreshed(): (...lists: ListAddress[]) => void {
  const client = useQueryClient()
  return (...lists) => {
    for (const list of lists) void client.invalidateQueries({ queryKey: listKey(list) })
  }
}
