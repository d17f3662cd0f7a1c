import type { Message } from '@polku/contract'
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import type { Page } from '../../lib/page.ts'
import { keys } from '../../lib/query-keys.ts'

export type MessagePages = InfiniteData<Page<Message>, string | undefined>

const inOrder = (data: MessagePages): Message[] => data.pages.toReversed().flatMap((page) => page.items)

/** The dialogue in order of time; the newest page is read first, `fetchNextPage` goes back in time. */
export const useMessages = (caseId: string) =>
  useInfiniteQuery({
    queryKey: keys.messages(caseId),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Message>>(`/api/v1/cases/${caseId}/messages`, {
        query: { limit: 50, before: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: inOrder,
  })
