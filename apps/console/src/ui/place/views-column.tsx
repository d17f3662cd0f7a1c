import { Link } from '@tanstack/react-router'
import { classes } from '../classes.ts'
import { usePlaceWords } from './messages/index.ts'
import type { View, ViewGroup } from './views.ts'
import { ViewsToggle } from './views-toggle.tsx'

type Props = {
  /** The name of the place. */
  title: string
  groups: readonly ViewGroup[]
}

/** The views of a place with their live counts, as a column beside the list. */
export function ViewsColumn({ title, groups }: Props) {
  const words = usePlaceWords()
  return (
    <nav
      aria-label={words.views}
      className="flex w-50 shrink-0 flex-col gap-4 overflow-y-auto border-line border-r bg-canvas px-2 pb-3 wide:w-56"
    >
      <p className="-mb-3 flex h-12 shrink-0 items-center justify-between pl-2 font-semibold text-lg">
        {title}
        <ViewsToggle />
      </p>
      {groups.map((group) => (
        <div key={group.views[0]?.id}>
          {group.title ? <h2 className="px-2 pb-1 text-ink-faint text-xs">{group.title}</h2> : null}
          <ul className="flex flex-col gap-px">
            {group.views.map((view) => (
              <li key={view.id}>
                <ViewLink view={view} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function ViewLink({ view: { name, icon: Icon, link, here, count } }: { view: View }) {
  return (
    <Link
      {...link}
      aria-current={here ? 'page' : undefined}
      className={classes(
        'flex h-8 items-center gap-2 rounded px-2 transition-colors duration-100',
        here ? 'bg-selected font-medium text-ink' : 'text-ink-soft hover:bg-hover hover:text-ink',
      )}
    >
      {Icon ? <Icon size={16} strokeWidth={1.75} className="shrink-0" aria-hidden /> : null}
      <span className="min-w-0 flex-1 truncate">{name}</span>
      {count ? (
        <span className={classes('text-xs tabular-nums', here ? 'text-ink' : 'text-ink-faint')}>
          <span className="sr-only">{count.said}</span>
          <span aria-hidden>{count.shown}</span>
        </span>
      ) : null}
    </Link>
  )
}
