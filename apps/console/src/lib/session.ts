import type { Me } from '@polku/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api } from './api.ts'

export type Session = Me

/** Who is signed in, in which workspace, with which permissions. */
export const sessionQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Session>('/api/v1/me', { signal }),
  staleTime: 5 * 60_000,
})

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Whether the signed-in person may do what the permission names; the server decides, this only shows. */
export const useMay = (permission: string): boolean => useSession().permissions.includes(permission)
