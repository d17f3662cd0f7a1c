import type { Me } from '@polku/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api } from './api.ts'
import { isAway, worthRetrying } from './query-client.ts'

export type Session = Me

/** Who is signed in, in which workspace, with which permissions. */
export const sessionQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get('/api/v1/me', { signal }),
  staleTime: 5 * 60_000,
  // Without it there is nothing to show, so one waits for the server as long as it takes.
  retry: (failures, error) => isAway(error) || worthRetrying(failures, error),
  retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 5_000),
})

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Whether the signed-in person may do what the permission names; the server decides, this only shows. */
export const useMay = (permission: string): boolean => useSession().permissions.includes(permission)
