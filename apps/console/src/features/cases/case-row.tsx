import type { CaseSummary } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { CornerUpLeft, ShieldAlert } from 'lucide-react'
import { Avatar } from '../../ui/avatar.tsx'
import { classes } from '../../ui/classes.ts'
import { Time } from '../../ui/time.tsx'
import { ChannelIcon } from './channel-icon.tsx'
import { useCaseWords } from './messages/index.ts'
import type { InboxFilter } from './views.ts'

export const rowHeight = 80

type Props = { row: CaseSummary; filter: InboxFilter; open: boolean }

/** Who, what, how long they have waited, who has it. Unread is weight; the filled node is a customer waiting. */
export function CaseRow({ row, filter, open }: Props) {
  const words = useCaseWords()
  // A chat is named by its first words; while they are all there is, they need not stand twice.
  const subject = row.subject && !row.preview.startsWith(row.subject) ? row.subject : null
  const name = row.customer.name ?? row.customer.address ?? words.unknownCustomer
  return (
    <Link
      to="/inbox/$view/$caseId"
      params={{ view: filter.view, caseId: row.id }}
      search={{ channel: filter.channel, team: filter.team }}
      data-case={row.id}
      aria-current={open ? 'true' : undefined}
      className={classes(
        'grid h-full grid-cols-[1.25rem_minmax(0,1fr)_auto] content-center gap-x-1 border-line border-b px-3 -outline-offset-2',
        open ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <svg width={12} height={12} viewBox="0 0 12 12" className="mt-1" aria-hidden>
        <circle
          cx={6}
          cy={6}
          r={4}
          fill={row.waitingSince ? 'var(--accent)' : 'none'}
          stroke={row.waitingSince ? 'var(--accent)' : 'var(--line-strong)'}
          strokeWidth={1.5}
        />
      </svg>
      <span className={classes('flex min-w-0 items-center gap-1', row.unread ? 'font-bold' : 'font-medium')}>
        <span className="truncate">{name}</span>
        {row.unverified ? (
          <ShieldAlert
            size={14}
            strokeWidth={1.75}
            className="shrink-0 text-caution"
            role="img"
            aria-label={words.unverified}
          />
        ) : null}
        {row.unread ? <span className="sr-only">{words.unread}</span> : null}
      </span>
      <span className="flex items-center justify-end gap-1.5 pl-2 text-ink-faint text-xs">
        <ChannelIcon channel={row.channel} size={14} />
        {row.waitingSince ? (
          <span className="font-medium text-ink">
            <span className="sr-only">{words.waited}</span>
            <Time at={row.waitingSince} as="since" />
          </span>
        ) : (
          <Time at={row.lastMessageAt} />
        )}
      </span>
      <span className={classes('col-span-2 col-start-2 truncate', row.unread ? 'font-semibold' : 'text-ink')}>
        {subject ?? <Said row={row} />}
      </span>
      <span className="col-start-2 truncate text-ink-faint text-sm">
        {subject ? <Said row={row} /> : words.states[row.state]}
      </span>
      <span className="flex items-center justify-end gap-1 pl-2 text-ink-faint text-xs">
        {row.team ? <span className="max-w-20 truncate">{row.team.name}</span> : null}
        {row.assignee ? (
          <>
            <span className="sr-only">{words.assignedTo(row.assignee.name)}</span>
            <Avatar name={row.assignee.name} kind="person" size={20} />
          </>
        ) : null}
      </span>
    </Link>
  )
}

function Said({ row }: { row: CaseSummary }) {
  const words = useCaseWords()
  return (
    <>
      {row.previewBy === 'person' ? (
        <CornerUpLeft
          size={12}
          strokeWidth={2}
          className="mr-1 inline align-[-1px]"
          role="img"
          aria-label={words.ourAnswer}
        />
      ) : null}
      {row.preview}
    </>
  )
}
