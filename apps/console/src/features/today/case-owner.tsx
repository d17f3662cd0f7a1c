import type { TodayRow } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../lib/session.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { useTodayWords } from './messages/index.ts'
import { useTakeCase } from './use-take-case.ts'

/** Who has a case whose customer waits, and the one thing to do about it. */
export function CaseOwner({ row }: { row: TodayRow }) {
  const words = useTodayWords().rows
  const may = useMay('case.assign')
  const { take, busy, mine } = useTakeCase(row)
  return (
    <span className="flex items-center gap-2 pr-2 max-tablet:pb-2 max-tablet:pl-9">
      <span className="flex min-w-0 flex-1 items-center gap-1.5 text-sm tablet:w-36">
        {row.assignee ? <Avatar name={row.assignee} kind="person" size={20} /> : null}
        <span className={row.assignee ? 'truncate' : 'truncate font-medium text-caution'}>
          <span className="sr-only">{words.owner}: </span>
          {row.assignee ?? words.nobody}
        </span>
      </span>
      {!may ? null : mine ? (
        <Button asChild className="tablet:w-36">
          <Link to="/cases/$caseId" params={{ caseId: row.caseId }}>
            {words.reply}
          </Link>
        </Button>
      ) : (
        <Button className="tablet:w-36" busy={busy} onClick={take}>
          {words.take}
        </Button>
      )}
    </span>
  )
}
