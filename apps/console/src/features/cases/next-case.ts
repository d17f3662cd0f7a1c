import type { CaseSummary, CaseView } from '@polku/contract'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Page } from '../../lib/page.ts'
import { keys } from '../../lib/query-keys.ts'
import type { InboxFilter } from './views.ts'

/** Views that a case leaves when it is dealt with; in the others one stays with it. */
const worked: readonly CaseView[] = ['mine', 'unassigned', 'open', 'waiting']

/**
 * Where to go from a case that is dealt with: to the one below it, at the end of the list to the one above.
 * `null`: the list is done. `stay`: the view is not one that is worked through.
 */
export function nextCase(client: QueryClient, filter: InboxFilter, caseId: string): string | null | 'stay' {
  if (!worked.includes(filter.view)) return 'stay'
  const list = client.getQueryData<InfiniteData<Page<CaseSummary>>>(keys.caseList(filter))
  const ids = list?.pages.flatMap((page) => page.items.map(({ id }) => id)) ?? []
  const place = ids.indexOf(caseId)
  if (place < 0) return 'stay'
  return ids[place + 1] ?? ids[place - 1] ?? null
}
