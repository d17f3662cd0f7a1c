import type { Case } from '@polku/contract'
import { useCaseWords } from '../messages/index.ts'
import { HeldHere } from './held-here.tsx'

const most = 3

/** What one should know of an answer by mail before it is sent: that it will not leave, and whom it passes by. */
export function BeforeSending({ replyTo }: { replyTo: NonNullable<Case['replyTo']> }) {
  const words = useCaseWords()
  const { held } = replyTo
  const leavesOut = [...replyTo.copies, ...replyTo.offered]
  const more = leavesOut.length > most ? ` +${leavesOut.length - most}` : ''
  return (
    <>
      {held ? <HeldHere /> : null}
      {leavesOut.length > 0 ? (
        <p className="px-4 pt-1 text-ink-faint text-xs [overflow-wrap:anywhere]">
          {words.leavesOut(leavesOut.slice(0, most).join(', ') + more)}
        </p>
      ) : null}
    </>
  )
}
