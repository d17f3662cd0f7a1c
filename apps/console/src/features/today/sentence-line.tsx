import type { SentenceRow } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useCustomerName } from '../../lib/customer-name.ts'
import type { SentencePlace } from '../../lib/feature.ts'
import type { SentenceWords } from '../../lib/happenings.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { useTodayWords } from './messages/index.ts'
import { RowOwner } from './row-owner.tsx'
import { useFreshRows } from './use-fresh-rows.ts'
import { useNumbers } from './use-numbers.ts'

type Props = { row: SentenceRow; place: SentencePlace; words: SentenceWords }

/** One of those a sentence tells of: who, what, for how long, who has it, and the one thing to do about it. */
export function SentenceLine({ row, place, words: { verb, amiss } }: Props) {
  const words = useTodayWords().rows
  const nameOf = useCustomerName()
  const numbers = useNumbers()
  const refresh = useFreshRows()
  const { permissions } = useSession()
  const leads = place.needs === undefined || permissions.includes(place.needs)
  const told = (row.amiss && amiss?.[row.amiss]) || null
  const since = row.since ? numbers.wait(Math.max(0, Date.now() - Date.parse(row.since))) : null
  return (
    <li className="grid items-center gap-x-4 tablet:grid-cols-[minmax(0,1fr)_auto]">
      <Whole to={leads ? place.at(row) : null}>
        <span className="text-ink-faint">{row.channel ? <ChannelIcon channel={row.channel} /> : null}</span>
        <span className="truncate font-medium">{row.customer ? nameOf(row.customer) : row.about}</span>
        <span className="truncate text-ink-soft max-tablet:order-last max-tablet:col-span-2 max-tablet:col-start-2">
          {row.customer ? row.about || words.noSubject : told}
        </span>
        {since ? (
          <span className="text-right font-medium text-sm">
            <span aria-hidden>{since}</span>
            <span className="sr-only">{row.customer ? words.waitsFor(since) : since}</span>
          </span>
        ) : null}
      </Whole>
      <span className="flex items-center gap-2 pr-2 max-tablet:pb-2 max-tablet:pl-9">
        {row.customer ? <RowOwner owner={row.owner} /> : <span className="flex-1" />}
        <span className="tablet:w-36">
          {place.Verb ? (
            <Suspense fallback={<span className="block h-8" />}>
              <place.Verb row={row} onDone={refresh} />
            </Suspense>
          ) : leads ? (
            <Button asChild className="w-full">
              <Link to={place.at(row)}>{verb}</Link>
            </Button>
          ) : null}
        </span>
      </span>
    </li>
  )
}

const shape =
  'grid min-h-11 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-2 px-2 py-2 tablet:grid-cols-[1.25rem_minmax(0,12rem)_minmax(0,1fr)_auto]'

const Whole = ({ to, children }: { to: string | null; children: ReactNode }) =>
  to === null ? (
    <div className={shape}>{children}</div>
  ) : (
    <Link data-row to={to} className={`${shape} -outline-offset-2 hover:bg-hover`}>
      {children}
    </Link>
  )
