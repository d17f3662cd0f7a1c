import type { TodayRow } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { useCustomerName } from '../../lib/customer-name.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { Time } from '../../ui/time.tsx'
import { useTodayWords } from './messages/index.ts'
import { useNumbers } from './use-numbers.ts'

/** One case behind a number: who, what, how long they waited. */
export function CaseLine({ row }: { row: TodayRow }) {
  const words = useTodayWords()
  const nameOf = useCustomerName()
  const numbers = useNumbers()
  const waited = row.waitedMs === null ? null : numbers.wait(row.waitedMs)
  return (
    <Link
      data-row
      to="/cases/$caseId"
      params={{ caseId: row.caseId }}
      className="grid min-h-11 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-2 px-2 py-2 -outline-offset-2 hover:bg-hover tablet:grid-cols-[1.25rem_minmax(0,12rem)_minmax(0,1fr)_auto]"
    >
      <span className="text-ink-faint">
        <ChannelIcon channel={row.channel} />
      </span>
      <span className="truncate font-medium">{nameOf(row.customer)}</span>
      <span className="truncate text-ink-soft max-tablet:order-last max-tablet:col-span-2 max-tablet:col-start-2">
        {row.subject || row.preview || words.rows.noSubject}
      </span>
      <span className="text-right text-ink-faint text-sm">
        {waited ? <span className="mr-3 text-ink-soft">{words.rows.waited(waited)}</span> : null}
        <Time at={row.at} as="clock" />
      </span>
    </Link>
  )
}
