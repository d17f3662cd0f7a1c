import type { CaseSummary } from '@polku/contract'
import { Timer } from 'lucide-react'
import { useNow } from '../../lib/time.ts'
import { classes } from '../../ui/classes.ts'
import { lookOf } from './look.ts'
import { usePromiseWords } from './messages/index.ts'
import { pressing, urgencyOf } from './pressing.ts'
import { useLeft } from './use-left.ts'

/** How long there is left for the promise that is due first. */
export function RowPromise({ row }: { row: CaseSummary }) {
  const words = usePromiseWords()
  const now = useNow()
  const left = useLeft()
  const promise = pressing(row.promises)
  if (!promise?.dueAt) return null
  const urgency = urgencyOf(promise, now)
  return (
    <span
      className={classes('flex shrink-0 items-center gap-1', lookOf[urgency])}
      title={left.whole(promise)}
    >
      <Timer size={12} strokeWidth={2} aria-hidden />
      <span className="sr-only">{words.kinds[promise.kind]}</span>
      {left.short(promise.dueAt)}
    </span>
  )
}
