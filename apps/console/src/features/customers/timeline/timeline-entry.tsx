import type { TimelineItem } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { detail } from '../../../lib/detail.ts'
import { useTimes } from '../../../lib/time.ts'
import { useDrawing } from '../../../lib/use-features.ts'
import { classes } from '../../../ui/classes.ts'
import { PathStep } from '../../../ui/path/path-step.tsx'
import { Time } from '../../../ui/time.tsx'
import { nodeOf } from '../drawing.ts'
import { visitPages } from '../visit-pages.ts'
import { excerpt, isFound } from './found-text.ts'
import { Marked } from './marked.tsx'

type Props = {
  item: TimelineItem
  /** What it was, in words. */
  said: string
  last: boolean
  titled: boolean
  customerName: string
  search: string
}

/** One step of the path: what it was, when, and enough of it to know whether to open it. */
export function TimelineEntry({ item, said, last, titled, customerName, search }: Props) {
  const times = useTimes()
  const drawnOf = useDrawing()
  const ours = item.direction === 'out' || item.direction === 'internal'
  const pages = item.kind.startsWith('visit.') ? visitPages(item) : []
  const more = detail(item, 'detail')
  const heading = (
    <span className="flex items-baseline gap-2">
      <span className="min-w-0 font-medium">
        {item.direction === 'in' ? <span className="sr-only">{customerName}: </span> : null}
        <Marked text={said} search={search} />
      </span>
      {item.subject && (titled || isFound(item.subject, search)) ? (
        <span className="min-w-0 flex-1 truncate text-ink-faint text-sm">
          <Marked text={item.subject} search={search} />
        </span>
      ) : null}
      <span className="ml-auto shrink-0 text-ink-faint text-xs">
        <Time at={item.occurredAt} as="clock" />
      </span>
    </span>
  )
  const body = (
    <>
      {heading}
      {item.text ? (
        <span className="mt-0.5 line-clamp-3 max-w-[72ch] text-ink-soft">
          <Marked text={excerpt(item.text, search)} search={search} />
        </span>
      ) : null}
      {more ? (
        <span className="mt-0.5 block text-ink-soft text-sm">
          <Marked text={more} search={search} />
        </span>
      ) : null}
      {pages.length > 0 ? (
        <span className="mt-0.5 block text-ink-soft text-sm">
          <Marked text={pages.map((page) => page.title).join(' → ')} search={search} />
        </span>
      ) : null}
    </>
  )
  const look = classes(
    'block rounded px-3 py-2',
    ours && (item.direction === 'internal' ? 'bg-note' : 'bg-canvas'),
  )
  return (
    <PathStep
      node={nodeOf(drawnOf(item), item, `${said}, ${times.near(item.occurredAt)}`)}
      last={last}
      told
      className="py-0.5"
    >
      {item.caseId ? (
        <Link
          data-row
          to="/inbox/$view/$caseId"
          params={{ view: 'all', caseId: item.caseId }}
          className={classes(look, 'transition-colors duration-100 hover:bg-hover')}
        >
          {body}
        </Link>
      ) : (
        <div className={look}>{body}</div>
      )}
    </PathStep>
  )
}
