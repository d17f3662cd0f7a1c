import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../../lib/session.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useName } from '../../lib/use-features.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { classes } from '../../ui/classes.ts'
import { useCaseWords } from './messages/index.ts'
import { useCaseCounts } from './use-case-counts.ts'
import { countText, type InboxFilter, mainViews, restingViewsFor, uncounted } from './views.ts'
import { ViewsToggle } from './views-toggle.tsx'

/** The views of the inbox with their live counts, as a column beside the list. */
export function ViewsNav({ filter }: { filter: InboxFilter }) {
  const words = useCaseWords()
  const counts = useCaseCounts()
  const channels = useChannelKinds()
  const nameOf = useName()
  const resting = restingViewsFor(useMay('case.note'))
  const narrowed = filter.channel !== undefined || filter.team !== undefined
  return (
    <nav
      aria-label={words.views}
      className="flex w-50 shrink-0 flex-col gap-4 overflow-y-auto border-line border-r bg-canvas px-2 pb-3 wide:w-56"
    >
      <p className="-mb-3 flex h-12 shrink-0 items-center justify-between pl-2 font-semibold text-lg">
        {words.inbox}
        <ViewsToggle />
      </p>
      <Group>
        {mainViews.map((view) => (
          <ViewLink
            key={view}
            to={{ view }}
            here={!narrowed && filter.view === view}
            count={counts?.views[view]}
          >
            {words.viewNames[view]}
          </ViewLink>
        ))}
      </Group>
      <Group>
        {resting.map((view) => (
          <ViewLink
            key={view}
            to={{ view }}
            here={!narrowed && filter.view === view}
            count={uncounted.includes(view) ? undefined : counts?.views[view]}
          >
            {words.viewNames[view]}
          </ViewLink>
        ))}
      </Group>
      <Group title={words.byChannel}>
        {channels.map(({ kind: channel, name }) => (
          <ViewLink
            key={channel}
            to={{ view: 'open', channel }}
            here={filter.channel === channel}
            count={counts?.channels[channel]}
          >
            <span className="flex items-center gap-2">
              <ChannelIcon channel={channel} named />
              {nameOf(name)}
            </span>
          </ViewLink>
        ))}
      </Group>
      {counts && counts.teams.length > 0 ? (
        <Group title={words.byTeam}>
          {counts.teams.map((team) => (
            <ViewLink
              key={team.id}
              to={{ view: 'open', team: team.id }}
              here={filter.team === team.id}
              count={team.count}
            >
              {team.name}
            </ViewLink>
          ))}
        </Group>
      ) : null}
    </nav>
  )
}

function Group({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div>
      {title ? <h2 className="px-2 pb-1 text-ink-faint text-xs">{title}</h2> : null}
      <ul className="flex flex-col gap-px">{children}</ul>
    </div>
  )
}

type LinkProps = { to: InboxFilter; here: boolean; count: number | undefined; children: ReactNode }

function ViewLink({ to: { view, ...search }, here, count, children }: LinkProps) {
  const words = useCaseWords()
  return (
    <li>
      <Link
        to="/inbox/$view"
        params={{ view }}
        search={search}
        aria-current={here ? 'page' : undefined}
        className={classes(
          'flex h-8 items-center justify-between gap-2 rounded px-2 transition-colors duration-100',
          here ? 'bg-selected font-medium text-ink' : 'text-ink-soft hover:bg-hover hover:text-ink',
        )}
      >
        <span className="min-w-0 truncate">{children}</span>
        {count === undefined ? null : (
          <span className={classes('text-xs tabular-nums', here ? 'text-ink' : 'text-ink-faint')}>
            <span className="sr-only">{words.count(count)}</span>
            <span aria-hidden>{count > 0 ? countText(count) : ''}</span>
          </span>
        )}
      </Link>
    </li>
  )
}
