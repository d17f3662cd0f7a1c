import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'

/** Waiting helps when the server was away or busy; it does not help when it understood and refused. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 3 &&
  (!(error instanceof ApiError) || error.status === 0 || error.status >= 500 || error.status === 429)

export const queryClient = new QueryClient({
  defaultOptions: {
    // Live hints refetch what changed; staleness is only the safety net under them.
    queries: { staleTime: 60_000, gcTime: 10 * 60_000, retry: worthRetrying, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
