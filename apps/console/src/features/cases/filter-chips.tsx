import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useCaseWords } from './messages/index.ts'
import type { Narrowed } from './narrowed.ts'
import { useColleagues } from './use-colleagues.ts'
import type { InboxFilter } from './views.ts'

/** What the list is narrowed by; each is taken away by a click. */
export function FilterChips({ filter: { view, ...search } }: { filter: InboxFilter }) {
  const words = useCaseWords()
  const { assignee, waitingHours, quietDays, promise } = search
  const { people } = useColleagues(assignee !== undefined && assignee !== 'nobody')
  const holder = assignee === 'nobody' ? words.nobody : people.find(({ id }) => id === assignee)?.name
  const chips: [keyof Narrowed, string | undefined][] = [
    ['assignee', assignee && (holder ?? '…')],
    ['waitingHours', waitingHours && words.atLeastHours(waitingHours)],
    ['quietDays', quietDays && words.atLeastDays(quietDays)],
    ['promise', promise && words.promises[promise]],
  ].filter((chip): chip is [keyof Narrowed, string] => Boolean(chip[1]))
  return (
    <ul aria-label={words.filter} className="flex flex-wrap gap-1.5 border-line border-b px-3 py-2">
      {chips.map(([name, value]) => (
        <li key={name}>
          <Link
            to="/inbox/$view"
            params={{ view }}
            search={{ ...search, [name]: undefined }}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-selected px-2.5 text-sm hover:bg-hover pointer-coarse:min-h-11"
          >
            <span className="sr-only">{words.removeFilter}: </span>
            <span className="text-ink-soft">{words.filters[name]}</span>
            {value}
            <X size={14} strokeWidth={1.75} aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  )
}
