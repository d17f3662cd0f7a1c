import type { FoundKind } from '@polku/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

/** Fewer letters find everything. */
const fewest = 2

export const saysEnough = (text: string): boolean => text.trim().length >= fewest

/** What is found, page after page. */
export const useSearch = (q: string, kind: FoundKind | undefined) =>
  useInfiniteQuery({
    queryKey: ['search', q, kind ?? null],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/v1/search', { query: { q, kind, limit: 30, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
    enabled: saysEnough(q),
    retry: false,
  })

/** The newest of what is found, as one types; what cannot be asked yet finds nothing. */
export const useFirstFound = (q: string, limit: number) =>
  useQuery({
    queryKey: ['search', 'first', q],
    queryFn: ({ signal }) => api.get('/api/v1/search', { query: { q, limit, typing: 'true' }, signal }),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
    enabled: saysEnough(q),
    retry: false,
  })
