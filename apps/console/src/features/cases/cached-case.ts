import type { Case, CaseSummary } from '@polku/contract'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Page } from '../../lib/page.ts'
import { keys } from './keys.ts'

/** Changes a case wherever it is kept, before the server has answered. Gives the way back. */
export function patchCase(client: QueryClient, caseId: string, patch: Partial<Case>): () => void {
  const before = client.getQueryData<Case>(keys.one(caseId))
  const lists = client.getQueriesData<InfiniteData<Page<CaseSummary>>>({ queryKey: keys.lists })
  if (before) client.setQueryData<Case>(keys.one(caseId), { ...before, ...patch })
  for (const [key, list] of lists) {
    if (!list) continue
    client.setQueryData(key, {
      ...list,
      pages: list.pages.map((page) => ({
        ...page,
        items: page.items.map((row) => (row.id === caseId ? { ...row, ...patch } : row)),
      })),
    })
  }
  return () => {
    if (before) client.setQueryData(keys.one(caseId), before)
    for (const [key, list] of lists) client.setQueryData(key, list)
  }
}

/** Reads again what a change of the case may have changed. */
export function refreshCase(client: QueryClient, caseId: string): void {
  void client.invalidateQueries({ queryKey: keys.one(caseId) })
  void client.invalidateQueries({ queryKey: keys.messages(caseId) })
  void client.invalidateQueries({ queryKey: keys.lists })
  void client.invalidateQueries({ queryKey: keys.counts })
}
