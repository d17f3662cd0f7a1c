import type { SentenceRow } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { useCaseWords } from './messages/index.ts'
import { useTakeCase } from './use-take-case.ts'

type Props = { row: SentenceRow; onDone: () => void }

/** The one thing to do about a customer who waits: to take their case, or to answer it where one has it. */
export function TakeOrReply({ row, onDone }: Props) {
  const words = useCaseWords()
  const may = useMay('case.assign')
  const { take, busy, mine } = useTakeCase(row, onDone)
  if (!may) return null
  return mine ? (
    <Button asChild className="w-full">
      <Link to="/cases/$caseId" params={{ caseId: row.id }}>
        {words.reply}
      </Link>
    </Button>
  ) : (
    <Button className="w-full" busy={busy} onClick={take}>
      {words.take}
    </Button>
  )
}
