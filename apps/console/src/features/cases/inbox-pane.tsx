import { useTitle } from '../../lib/title.ts'
import { useChannelName } from '../../lib/use-channel-kinds.ts'
import { useViewsColumn } from '../../lib/views-column.ts'
import { CaseList } from './case-list.tsx'
import { useCaseWords } from './messages/index.ts'
import { OrderMenu } from './order-menu.tsx'
import { useCaseCounts } from './use-case-counts.ts'
import { useCaseOrder } from './use-case-order.ts'
import { countOf, countText, type InboxFilter, mayWait } from './views.ts'
import { ViewsMenu } from './views-menu.tsx'
import { ViewsToggle } from './views-toggle.tsx'

/** The list of a view under its name. */
export function InboxPane({ filter, openCaseId }: { filter: InboxFilter; openCaseId: string | undefined }) {
  const words = useCaseWords()
  const counts = useCaseCounts()
  const channelName = useChannelName()
  const column = useViewsColumn()
  const [order, setOrder] = useCaseOrder(filter)
  const shown = mayWait(filter) ? order : 'latest'
  const team = counts?.teams.find((each) => each.id === filter.team)
  const title = team?.name ?? (filter.channel ? channelName(filter.channel) : words.viewNames[filter.view])
  const count = counts && countOf(counts, filter)
  useTitle(count ? `${title} (${countText(count)})` : title)
  return (
    <>
      <header className="flex h-12 shrink-0 items-center gap-2 border-line border-b px-2">
        {column.open ? null : <ViewsToggle />}
        {column.open ? (
          <h1 className="truncate px-2 font-semibold text-lg">{title}</h1>
        ) : (
          <h1 className="min-w-0">
            <ViewsMenu filter={filter} title={title} />
          </h1>
        )}
        <span className="ml-auto px-1 text-ink-faint text-sm">{count ? countText(count) : null}</span>
        {mayWait(filter) ? <OrderMenu order={order} onOrder={setOrder} /> : null}
      </header>
      <CaseList
        key={JSON.stringify({ filter, shown })}
        filter={filter}
        order={shown}
        openCaseId={openCaseId}
      />
    </>
  )
}
