import type { Message } from '@polku/contract'
import {
  type InfiniteData,
  infiniteQueryOptions,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useLive } from '../../lib/live.ts'
import type { Page } from '../../lib/page.ts'
import { keys } from './keys.ts'

export type MessagePages = InfiniteData<Page<Message>, string | undefined>

const inOrder = (data: MessagePages): Message[] => data.pages.toReversed().flatMap((page) => page.items)

/** The newest page is the first. */
const withNewest = (data: MessagePages, message: Message): MessagePages => ({
  ...data,
  pages: data.pages.map((page, index) =>
    index > 0 || page.items.some((item) => item.id === message.id)
      ? page
      : { ...page, items: [...page.items, message] },
  ),
})

export const messagesQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: keys.messages(caseId),
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/v1/cases/{id}/messages', {
        path: { id: caseId },
        query: { limit: 50, before: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/**
 * The dialogue in order of time; the newest page is read first, `fetchNextPage` goes back in time. What is
 * said in chat comes ahead of its event.
 */
export function useMessages(caseId: string) {
  const client = useQueryClient()
  useLive((frame) => {
    if (frame.type !== 'message' || frame.message.caseId !== caseId) return
    client.setQueryData<MessagePages>(
      keys.messages(caseId),
      (data) => data && withNewest(data, frame.message),
    )
  })
  return useInfiniteQuery({ ...messagesQuery(caseId), select: inOrder })
}
