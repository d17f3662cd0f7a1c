import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { ApiError } from '../lib/api-error.ts'
import { sessionQuery } from '../lib/session.ts'

/** A session that ended elsewhere leads to signing in, from where one comes back to the same place. */
export function leaveWhenSignedOut(client: QueryClient, router: AnyRouter): void {
  client.getQueryCache().subscribe(({ type, query }) => {
    const { error } = query.state
    if (type !== 'updated' || !(error instanceof ApiError) || error.status !== 401) return
    if (query.queryKey[0] === sessionQuery.queryKey[0] || !client.getQueryData(sessionQuery.queryKey)) return
    client.removeQueries({ queryKey: sessionQuery.queryKey })
    void router.invalidate()
  })
}
