import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/** Nothing of ours answers: the network is away, or what stands before the server has nobody to ask. */
export const isAway = (error: Error): boolean =>
  error instanceof ApiError && (error.status === 0 || (error.status >= 502 && error.status <= 504))

/** Waiting helps when the server was away or busy; it does not help when it understood and refused. */
export const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 3 &&
  (!(error instanceof ApiError) || error.status === 0 || error.status >= 500 || error.status === 429)

export const queryClient = new QueryClient({
  defaultOptions: {
    // Live hints refetch what changed; staleness is only the safety net under them.
    queries: { staleTime: 60_000, gcTime: 10 * 60_000, retry: worthRetrying, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
