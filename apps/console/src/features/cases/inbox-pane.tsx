import { lazy, Suspense } from 'react'
import { useTitle } from '../../lib/title.ts'
import { useChannelName } from '../../lib/use-channel-kinds.ts'
import { ListHeader } from '../../ui/place/list-header.tsx'
import type { ViewGroup } from '../../ui/place/views.ts'
import { CaseList } from './case-list.tsx'
import { useCaseWords } from './messages/index.ts'
import { isNarrowed } from './narrowed.ts'
import { OrderMenu } from './order-menu.tsx'
import { useCaseCounts } from './use-case-counts.ts'
import { useCaseOrder } from './use-case-order.ts'
import { countOf, countText, type InboxFilter, mayWait } from './views.ts'

// Wanted only once the list is there.
const FilterMenu = lazy(() => import('./filter-menu.tsx').then((part) => ({ default: part.FilterMenu })))
const FilterChips = lazy(() => import('./filter-chips.tsx').then((part) => ({ default: part.FilterChips })))

type Props = { filter: InboxFilter; views: readonly ViewGroup[]; openCaseId: string | undefined }

/** The list of a view under its name. */
export function InboxPane({ filter, views, openCaseId }: Props) {
  const words = useCaseWords()
  const counts = useCaseCounts()
  const channelName = useChannelName()
  const [order, setOrder] = useCaseOrder(filter)
  const shown = mayWait(filter) ? order : 'latest'
  const team = counts?.teams.find((each) => each.id === filter.team)
  const title = team?.name ?? (filter.channel ? channelName(filter.channel) : words.viewNames[filter.view])
  const narrowed = isNarrowed(filter)
  // How many are left of a narrowed view is not counted.
  const count = counts && !narrowed ? countOf(counts, filter) : undefined
  useTitle(count ? `${title} (${countText(count)})` : title)
  return (
    <>
      <ListHeader title={title} views={views}>
        <span className="ml-auto px-1 text-ink-faint text-sm">{count ? countText(count) : null}</span>
        <Suspense>
          <FilterMenu filter={filter} />
        </Suspense>
        {mayWait(filter) ? <OrderMenu order={order} onOrder={setOrder} /> : null}
      </ListHeader>
      {narrowed ? (
        <Suspense>
          <FilterChips filter={filter} />
        </Suspense>
      ) : null}
      <CaseList
        key={JSON.stringify({ filter, shown })}
        filter={filter}
        order={shown}
        openCaseId={openCaseId}
      />
    </>
  )
}
