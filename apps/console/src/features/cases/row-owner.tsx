import type { CaseSummary, CaseView } from '@polku/contract'
import { UserRoundPlus } from 'lucide-react'
import { useMay, useSession } from '../../lib/session.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useCaseWords } from './messages/index.ts'
import { useCaseChanges } from './use-case-changes.ts'

/** Who has the case; of one whose customer waits also that nobody does. */
export function RowOwner({ row, view }: { row: CaseSummary; view: CaseView }) {
  const words = useCaseWords()
  if (row.assignee) {
    return (
      <>
        <span className="sr-only">{words.assignedTo(row.assignee.name)}</span>
        <span aria-hidden className="max-w-20 shrink-0 truncate">
          {row.assignee.name.split(' ')[0]}
        </span>
        <Avatar name={row.assignee.name} kind="person" size={20} />
      </>
    )
  }
  if (!row.waitingSince || row.spam) return null
  // On a touch screen the way to take it always stands there.
  if (view === 'unassigned') return <span aria-hidden className="hidden w-9 shrink-0 pointer-coarse:block" />
  return <span className="shrink-0 group-hover:invisible pointer-coarse:pr-11">{words.nobody}</span>
}

/** The one thing to do with a case that waits and that nobody has; it shows as one comes to the row. */
export function TakeRow({ row }: { row: CaseSummary }) {
  const words = useCaseWords()
  const me = useSession().person
  const may = useMay('case.assign')
  const { assign } = useCaseChanges(row)
  if (!may || !me || row.assignee || !row.waitingSince || row.spam) return null
  return (
    <IconButton
      icon={UserRoundPlus}
      label={words.takeIt}
      onClick={() => void assign({ assignee: me, team: row.team })}
      className="absolute right-1.5 bottom-0.5 bg-hover opacity-0 focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:bg-transparent pointer-coarse:opacity-100"
    />
  )
}
