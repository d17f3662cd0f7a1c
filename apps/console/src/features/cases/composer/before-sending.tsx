import type { Case } from '@polku/contract'
import { PauseCircle } from 'lucide-react'
import { useSession } from '../../../lib/session.ts'
import { useCaseWords } from '../messages/index.ts'
import { SetUpMail } from '../set-up-mail.tsx'

const most = 3

/** What one should know of an answer by mail before it is sent: that it will not leave, and whom it passes by. */
export function BeforeSending({ replyTo }: { replyTo: NonNullable<Case['replyTo']> }) {
  const words = useCaseWords()
  const { demo } = useSession().workspace
  const { held, leavesOut } = replyTo
  const more = leavesOut.length > most ? ` +${leavesOut.length - most}` : ''
  return (
    <>
      {held ? (
        <div className="flex flex-wrap items-center gap-x-3 px-4 pt-1 text-caution text-xs">
          <p className="flex min-w-0 items-center gap-1.5">
            <PauseCircle size={14} strokeWidth={1.75} className="shrink-0" aria-hidden />
            {demo ? words.heldInDemo : words.heldHere}
          </p>
          {demo ? null : <SetUpMail />}
        </div>
      ) : null}
      {leavesOut.length > 0 ? (
        <p className="px-4 pt-1 text-ink-faint text-xs [overflow-wrap:anywhere]">
          {words.leavesOut(leavesOut.slice(0, most).join(', ') + more)}
        </p>
      ) : null}
    </>
  )
}
