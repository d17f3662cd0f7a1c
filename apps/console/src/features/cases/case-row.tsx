import type { CaseSummary } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import {
  AlarmClock,
  Bot,
  CalendarClock,
  CornerUpLeft,
  PenLine,
  ShieldAlert,
  TriangleAlert,
} from 'lucide-react'
import { useCustomerName } from '../../lib/customer-name.ts'
import { useNow } from '../../lib/time.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { classes } from '../../ui/classes.ts'
import { Parts } from '../../ui/parts.tsx'
import { Time } from '../../ui/time.tsx'
import { chooseUpTo, useChosen } from './chosen-cases.ts'
import { useCaseWords } from './messages/index.ts'
import { shownCases } from './next-case.ts'
import { RowOwner } from './row-owner.tsx'
import { usePrefetchCase } from './use-prefetch-case.ts'
import type { InboxFilter } from './views.ts'

export const rowHeight = 80
const aMinute = 60_000

type Props = { row: CaseSummary; filter: InboxFilter; open: boolean }

/** Who, what, how long they have waited, who has it. Unread is weight; the open end is our turn to answer. */
export function CaseRow({ row, filter, open }: Props) {
  const { view, ...narrowing } = filter
  const words = useCaseWords()
  const nameOf = useCustomerName()
  const prefetch = usePrefetchCase()
  // A chat is named by its first words; while they are all there is, they need not stand twice.
  const subject = row.subject && !row.preview.startsWith(row.subject) ? row.subject : null
  const name = nameOf(row.customer)
  const chosen = useChosen().has(row.id)
  return (
    <Link
      to="/inbox/$view/$caseId"
      params={{ view, caseId: row.id }}
      search={narrowing}
      data-row={row.id}
      aria-current={open ? 'true' : undefined}
      onClick={(event) => {
        if (!event.shiftKey) return
        event.preventDefault()
        chooseUpTo(row.id, shownCases())
      }}
      onPointerEnter={() => prefetch(row)}
      onFocus={() => prefetch(row)}
      className={classes(
        'relative flex h-full flex-col justify-center border-line border-b pr-3 pl-9 -outline-offset-2',
        open || chosen ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      {row.waitingSince ? <OurTurn /> : null}
      <span className="flex items-center gap-1">
        <span className={classes('truncate', row.unread ? 'font-bold' : 'text-ink-soft')}>{name}</span>
        {row.unverified && !row.spam ? (
          <ShieldAlert
            size={14}
            strokeWidth={1.75}
            className="shrink-0 text-caution"
            role="img"
            aria-label={words.unverified}
          />
        ) : null}
        {row.automatic ? (
          <Bot
            size={14}
            strokeWidth={1.75}
            className="shrink-0 text-ink-faint"
            role="img"
            aria-label={words.kinds[row.automatic]}
          />
        ) : null}
        {row.unread ? <span className="sr-only">{words.unread}</span> : null}
        <span className="ml-auto flex shrink-0 items-center gap-1.5 pl-2 text-ink-faint text-xs">
          <ChannelIcon channel={row.channel} size={14} />
          <When row={row} />
        </span>
      </span>
      <span className={classes('truncate', row.unread ? 'font-bold' : 'text-ink')}>
        {subject ?? <Said row={row} />}
      </span>
      <span className="flex items-center gap-2 text-ink-faint text-xs">
        {row.undelivered ? (
          <span className="flex shrink-0 items-center gap-1 font-medium text-critical">
            <TriangleAlert size={12} strokeWidth={2} aria-hidden />
            {words.undelivered}
          </span>
        ) : null}
        {row.pending ? <NextReply pending={row.pending} /> : null}
        {row.draft ? (
          <span className="flex shrink-0 items-center gap-1 font-medium text-accent">
            <PenLine size={12} strokeWidth={2} aria-hidden />
            {words.draft}
          </span>
        ) : null}
        <span className="min-w-0 flex-1 truncate text-sm">
          {subject ? <Said row={row} /> : words.states[row.state]}
        </span>
        <Parts at="onCaseRow" props={{ row }} />
        {row.team ? (
          <span className="min-w-0 max-w-28 truncate" title={row.team.name}>
            {row.team.name}
          </span>
        ) : null}
        <RowOwner row={row} view={filter.view} />
      </span>
    </Link>
  )
}

/** A reply of ours that has not been sent: when it will be, or that somebody has to decide. */
function NextReply({ pending }: { pending: NonNullable<CaseSummary['pending']> }) {
  const words = useCaseWords()
  if (pending.keptBack) {
    return (
      <span className="flex shrink-0 items-center gap-1 font-medium text-caution">
        <TriangleAlert size={12} strokeWidth={2} aria-hidden />
        {words.replyKeptBack}
      </span>
    )
  }
  return (
    <span className="flex shrink-0 items-center gap-1 font-medium text-accent">
      <CalendarClock size={12} strokeWidth={2} aria-hidden />
      <span className="sr-only">{words.replyPlanned}</span>
      <Time at={pending.until} as="ahead" />
    </span>
  )
}

/** The path comes in and ends in the open, as it does below the dialogue: the next word is ours. */
function OurTurn() {
  const words = useCaseWords()
  return (
    <svg
      width={12}
      height={32}
      viewBox="0 0 12 32"
      className="absolute top-0 left-3.5"
      role="img"
      aria-label={words.ourTurn}
    >
      <title>{words.ourTurn}</title>
      <g fill="none" stroke="var(--ink-soft)" strokeWidth={1.5}>
        <path d="M6 3V16" strokeDasharray="2 3" strokeLinecap="round" />
        <circle cx={6} cy={21} r={4} />
      </g>
    </svg>
  )
}

/** How long they have waited, or when the case comes back, or when something was said last. */
function When({ row }: { row: CaseSummary }) {
  const words = useCaseWords()
  const now = useNow()
  if (row.state === 'snoozed' && row.snoozedUntil) {
    return (
      <span className="flex items-center gap-1 font-medium text-ink-soft">
        <AlarmClock size={14} strokeWidth={1.75} aria-hidden />
        <span className="sr-only">{words.sleepsUntil}</span>
        <Time at={row.snoozedUntil} as="ahead" />
      </span>
    )
  }
  if (!row.waitingSince) return <Time at={row.lastMessageAt} />
  return (
    <span className="font-medium text-ink">
      {/* Who wrote just now has not waited. */}
      {now.getTime() - Date.parse(row.waitingSince) < aMinute ? null : (
        <span className="sr-only">{words.waited} </span>
      )}
      <Time at={row.waitingSince} as="since" />
    </span>
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
