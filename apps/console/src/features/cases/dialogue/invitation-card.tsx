import type { Attachment, Invitation } from '@polku/contract'
import { CalendarDays } from 'lucide-react'
import { useLanguage } from '../../../lib/i18n.ts'
import { fileAddress } from './file-address.ts'
import { invitationTimes } from './invitation-times.ts'
import { LinkedText } from './linked-text.tsx'
import { useDialogueWords } from './messages/index.ts'

type Props = { invitation: Invitation; file: Attachment | undefined }

/** A calendar invitation that came with a mail: what, when, where, from whom, and the file for one's calendar. */
export function InvitationCard({ invitation, file }: Props) {
  const words = useDialogueWords()
  const { cancelled, updated, method } = invitation
  const { here, there } = invitationTimes(invitation, useLanguage())
  const what = cancelled
    ? words.invitationCancelled
    : method.toUpperCase() === 'REPLY'
      ? words.invitationAnswered
      : updated
        ? words.invitationUpdated
        : words.invitation
  return (
    <div className="mt-2 flex w-fit max-w-full gap-3 rounded border border-line bg-surface px-3 py-2">
      <CalendarDays size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-ink-faint" aria-hidden />
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <p className={cancelled || updated ? 'font-medium text-caution text-xs' : 'text-ink-faint text-xs'}>
          {what}
        </p>
        <p className={cancelled ? 'font-medium line-through' : 'font-medium'}>
          {invitation.summary ?? words.noSubject}
        </p>
        {here ? (
          <p className={cancelled ? 'text-ink-soft text-sm line-through' : 'text-ink-soft text-sm'}>{here}</p>
        ) : null}
        {there ? (
          <p className={cancelled ? 'text-ink-faint text-sm line-through' : 'text-ink-faint text-sm'}>
            {words.invitationThere(there)}
          </p>
        ) : null}
        {invitation.location ? (
          <div className="text-ink-soft text-sm">
            <LinkedText text={invitation.location} />
          </div>
        ) : null}
        {invitation.organiser ? (
          <p className="text-ink-faint text-sm">{words.invitationFrom(invitation.organiser)}</p>
        ) : null}
        {invitation.description ? <Description text={invitation.description} /> : null}
        {file ? (
          <a
            href={fileAddress(file.id)}
            download={file.name.endsWith('.ics') ? file.name : `${file.name}.ics`}
            className="mt-1 inline-flex items-center rounded text-accent text-sm hover:underline pointer-coarse:min-h-11"
          >
            {words.invitationFile}
          </a>
        ) : null}
      </div>
    </div>
  )
}

const longFrom = 280

function Description({ text }: { text: string }) {
  const words = useDialogueWords()
  const shown = (
    <div className="mt-1 text-ink-soft text-sm">
      <LinkedText text={text} />
    </div>
  )
  if (text.length < longFrom) return shown
  return (
    <details className="text-sm">
      <summary className="w-fit rounded text-ink-faint hover:text-ink pointer-coarse:py-3">
        {words.invitationDescription}
      </summary>
      {shown}
    </details>
  )
}
