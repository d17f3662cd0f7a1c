import { PauseCircle } from 'lucide-react'
import { useSession } from '../../../lib/session.ts'
import { SetUpMail } from '../set-up-mail.tsx'
import { useComposerWords } from './messages/index.ts'

/** A mail that is sent will not leave, and what can be done about it. */
export function HeldHere() {
  const words = useComposerWords()
  const { demo } = useSession().workspace
  return (
    <div className="flex gap-1.5 px-4 pt-1 text-caution text-xs">
      <PauseCircle size={14} strokeWidth={1.75} className="mt-px shrink-0" aria-hidden />
      <div className="flex min-w-0 flex-wrap gap-x-3">
        <p>{demo ? words.heldInDemo : words.heldHere}</p>
        {demo ? null : <SetUpMail />}
      </div>
    </div>
  )
}
