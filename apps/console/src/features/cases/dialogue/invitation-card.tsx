import type { Message } from '@polku/contract'
import { CalendarDays } from 'lucide-react'
import { useTimes } from '../../../lib/time.ts'
import { useCaseWords } from '../messages/index.ts'

type Invitation = Message['invitations'][number]

/** A calendar invitation that came with a mail: what, when, where, from whom. */
export function InvitationCard({ invitation }: { invitation: Invitation }) {
  const words = useCaseWords()
  const times = useTimes()
  const cancelled = invitation.method.toUpperCase() === 'CANCEL'
  const when = (text: string) => (Number.isNaN(Date.parse(text)) ? text : times.whole(text))
  return (
    <div className="mt-2 flex w-fit max-w-full gap-3 rounded border border-line bg-surface px-3 py-2">
      <CalendarDays size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-ink-faint" aria-hidden />
      <div className="min-w-0">
        <p className="text-ink-faint text-xs">{cancelled ? words.invitationCancelled : words.invitation}</p>
        <p className={cancelled ? 'font-medium line-through' : 'font-medium'}>
          {invitation.summary ?? words.noSubject}
        </p>
        {invitation.start ? <p className="text-ink-soft text-sm">{when(invitation.start)}</p> : null}
        {invitation.location ? <p className="text-ink-soft text-sm">{invitation.location}</p> : null}
        {invitation.organiser ? <p className="text-ink-faint text-sm">{invitation.organiser}</p> : null}
      </div>
    </div>
  )
}
