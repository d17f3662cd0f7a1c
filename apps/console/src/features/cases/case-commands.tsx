import { lazy, Suspense } from 'react'
import { useActions } from '../../lib/actions.ts'
import { useWritingTo, writeTo } from '../../lib/writing-to.ts'
import { useViewActions } from './use-view-actions.ts'

const Letter = lazy(() =>
  import('./letter/letter-dialog.tsx').then((part) => ({ default: part.LetterDialog })),
)

/** Wherever one is: the ways to the views, and the letter to a customer once one begins it. */
export function CaseCommands() {
  useActions(useViewActions())
  const customerId = useWritingTo()
  if (!customerId) return null
  return (
    <Suspense>
      <Letter customerId={customerId} onClose={() => writeTo(null)} />
    </Suspense>
  )
}
