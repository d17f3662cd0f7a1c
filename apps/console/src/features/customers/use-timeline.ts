import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, type Query } from '../../lib/api.ts'
import { keys } from './keys.ts'

type Asked = Query<'/api/v1/customers/{id}/timeline'>
export type TimelineFilter = NonNullable<Asked['filter']>
export type TimelineQuestion = { filter?: TimelineFilter; search?: string }

const read = (customerId: string, query: Asked, signal: AbortSignal) =>
  api.get('/api/v1/customers/{id}/timeline', { path: { id: customerId }, query, signal })

/** A customer's path backwards in time, page by page. */
export const useTimeline = (customerId: string, question: TimelineQuestion) =>
  useInfiniteQuery({
    queryKey: keys.timeline(customerId, question),
    queryFn: ({ pageParam, signal }) =>
      read(customerId, { ...question, limit: 50, before: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  })

/** The latest few things of one kind, newest first. */
export const useLatest = (customerId: string, limit: number, filter?: TimelineFilter) =>
  useQuery({
    queryKey: keys.timeline(customerId, { filter, latest: limit }),
    queryFn: ({ signal }) => read(customerId, { filter, limit }, signal),
    select: (page) => page.items,
  })
