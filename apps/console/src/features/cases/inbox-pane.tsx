import { useIsDesk } from '../../lib/media.ts'
import { useTitle } from '../../lib/title.ts'
import { CaseList } from './case-list.tsx'
import { useCaseWords } from './messages/index.ts'
import { useCaseCounts } from './use-case-counts.ts'
import { countText, type InboxFilter } from './views.ts'
import { ViewsMenu } from './views-menu.tsx'

/** The list of a view under its name. */
export function InboxPane({ filter, openCaseId }: { filter: InboxFilter; openCaseId: string | undefined }) {
  const words = useCaseWords()
  const counts = useCaseCounts()
  const isDesk = useIsDesk()
  const team = counts?.teams.find((each) => each.id === filter.team)
  const title = team?.name ?? (filter.channel ? words.channels[filter.channel] : words.viewNames[filter.view])
  const count = filter.team
    ? team?.count
    : filter.channel
      ? counts?.channels[filter.channel]
      : counts?.views[filter.view]
  useTitle(count ? `${title} (${countText(count)})` : title)
  return (
    <>
      <header className="flex h-12 shrink-0 items-center gap-2 border-line border-b px-2">
        {isDesk ? (
          <h1 className="truncate px-2 font-semibold text-lg">{title}</h1>
        ) : (
          <h1 className="min-w-0">
            <ViewsMenu filter={filter} title={title} />
          </h1>
        )}
        {count ? <span className="ml-auto px-2 text-ink-faint text-sm">{countText(count)}</span> : null}
      </header>
      <CaseList filter={filter} openCaseId={openCaseId} />
    </>
  )
}
