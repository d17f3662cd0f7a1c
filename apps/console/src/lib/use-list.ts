import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { api, type Query } from './api.ts'
import type { Page } from './page.ts'

/** A list of the settings, page after page, kept under its path. Short ones that come whole take no limit. */
export const useList = <Item>(
  path: string,
  { limit = 100, ...query }: Query & { limit?: number | null } = {},
  refetchInterval?: number,
) =>
  useInfiniteQuery({
    queryKey: ['settings', path, query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Item>>(path, { query: { ...query, limit, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval,
    select: (data) => data.pages.flatMap((page) => page.items),
  })

/** Reads lists again after a change; the inbox's own list of people and teams with them. */
export function useRefreshed(): (...paths: string[]) => void {
  const client = useQueryClient()
  return (...paths) => {
    for (const path of paths) {
      void client.invalidateQueries({ queryKey: ['settings', path] })
      void client.invalidateQueries({ queryKey: [path.split('/').at(-1)] })
    }
  }
}

export const paths = {
  people: '/api/v1/people',
  teams: '/api/v1/teams',
  invitations: '/api/v1/invitations',
  channels: '/api/v1/channels',
  blocked: '/api/v1/blocked-senders',
  keys: '/api/v1/api-keys',
  audit: '/api/v1/audit',
  inbound: '/api/v1/inbound',
  webhooks: '/api/v1/webhooks',
}
