import { useTimes } from '../../lib/time.ts'
import { PanelSection } from '../../ui/panel-section.tsx'
import { useCustomerWords } from './messages/index.ts'
import { useLatest } from './use-timeline.ts'
import { visitPages } from './visit-pages.ts'

const remembered = 24 * 60 * 60_000

type Props = {
  customerId: string
  /** When the customer wrote. */
  wroteAt: string
}

/** What the customer looked at in the day before writing, the latest first: the question behind the question. */
export function JustBefore({ customerId, wroteAt }: Props) {
  const words = useCustomerWords()
  const times = useTimes()
  const visits = useLatest(customerId, 3, 'visits').data ?? []
  const recent = visits.filter((visit) => Date.parse(wroteAt) - Date.parse(visit.occurredAt) < remembered)
  const seen = recent
    .flatMap((visit) =>
      visitPages(visit).map((page) => ({
        ...page,
        at: page.at ?? visit.occurredAt,
        key: `${visit.id} ${page.at} ${page.path}`,
      })),
    )
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, 6)
  if (seen.length === 0) return null
  return (
    <PanelSection title={words.justBefore}>
      <ol className="relative flex flex-col gap-1.5 pl-4">
        <span aria-hidden className="absolute top-2 bottom-2 left-[3px] w-[1.5px] bg-line-strong/60" />
        {seen.map((page) => (
          <li key={page.key} className="relative flex items-baseline gap-2">
            <span aria-hidden className="absolute top-1.5 -left-4 size-2 rounded-full bg-ink-soft" />
            <span className="min-w-0 flex-1 truncate" title={page.path}>
              {page.title}
            </span>
            <time dateTime={page.at} className="shrink-0 text-ink-faint text-xs">
              {times.near(page.at)}
            </time>
          </li>
        ))}
      </ol>
    </PanelSection>
  )
}
