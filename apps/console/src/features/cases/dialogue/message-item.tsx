import type { Attachment, MailNotice, Message } from '@polku/contract'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useChannelName } from '../../../lib/use-channel-kinds.ts'
import { Badge } from '../../../ui/badge.tsx'
import { classes } from '../../../ui/classes.ts'
import { PathStep } from '../../../ui/path/path-step.tsx'
import { Time } from '../../../ui/time.tsx'
import type { Restored } from '../composer/composer.tsx'
import { useCaseWords } from '../messages/index.ts'
import type { PendingMessage } from '../use-pending.ts'
import { AttachmentList } from './attachment-list.tsx'
import { DeliveryMark } from './delivery-mark.tsx'
import { InvitationCard } from './invitation-card.tsx'
import { MailDetails } from './mail-details.tsx'
import { MessageBody } from './message-body.tsx'
import { useDialogueWords } from './messages/index.ts'
import { PendingMark } from './pending-mark.tsx'
import { Proof } from './proof.tsx'

type Props = {
  message: Message
  continued: boolean
  customerName: string
  onRestore: (draft: Restored) => void
}

const grounds = { in: '', out: 'bg-canvas', internal: 'border border-note-line bg-note' }

const isPending = (message: Message): message is PendingMessage => message.pending !== null

const isCalendar = ({ name, mediaType }: Attachment) =>
  mediaType === 'text/calendar' || name.toLowerCase().endsWith('.ics')

const toneOf = (kind: Message['kind'], notice: MailNotice | null) =>
  notice === 'delayed' || notice === 'complaint' ? 'caution' : kind === 'bounce' ? 'critical' : 'plain'

/** One message on the path: who, when, by what way, and what was said. */
export function MessageItem({ message, continued, customerName, onRestore }: Props) {
  const words = useDialogueWords()
  const caseWords = useCaseWords()
  const channelName = useChannelName()
  const { author, direction, kind } = message
  const [asSent, setAsSent] = useState(direction === 'in' && message.htmlSaysMore)
  const name = author.name ?? (author.kind === 'customer' ? customerName : caseWords.system)
  const notice = message.mail?.notice ?? null
  const label = kind === 'message' ? null : notice ? words.notices[notice] : caseWords.kinds[kind]
  const node = {
    id: message.id,
    kind: 'message' as const,
    channel: kind === 'note' ? ('note' as const) : message.channel,
    label: `${label ?? channelName(message.channel)}: ${name}`,
  }
  const place = { 'data-message': message.id, tabIndex: -1 }
  // A calendar is offered with its invitation, a picture seen in the mail is not listed below it as well.
  const calendars = message.invitations.length > 0 ? message.attachments.filter(isCalendar) : []
  const files = message.attachments.filter((file) => !calendars.includes(file) && !(asSent && file.inline))
  const body = (
    <>
      <MessageBody message={message} asSent={asSent} onAsSent={setAsSent} />
      {message.invitations.map((invitation, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message's invitations never change
        <InvitationCard key={index} invitation={invitation} file={calendars[index] ?? calendars[0]} />
      ))}
      <AttachmentList attachments={files} />
      {isPending(message) ? (
        <PendingMark message={message} onRestore={onRestore} />
      ) : (
        <DeliveryMark message={message} />
      )}
    </>
  )
  if (continued) {
    return (
      <div className="relative pl-10">
        <span aria-hidden className="absolute inset-y-0 left-[13px] w-[1.5px] bg-line-strong/70" />
        <article {...place} className={classes('mt-0.5 rounded px-3 py-1.5', grounds[direction])}>
          {body}
        </article>
      </div>
    )
  }
  return (
    <PathStep node={node} className="pt-1.5">
      <article
        {...place}
        className={classes(
          'rounded px-3 py-2',
          message.pending ? 'border border-line-strong border-dashed' : grounds[direction],
        )}
      >
        <header className="mb-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-semibold">{name}</span>
          {author.kind === 'other' && message.mail && message.mail.from !== name ? (
            <span className="min-w-0 text-ink-faint text-xs [overflow-wrap:anywhere]">
              {message.mail.from}
            </span>
          ) : null}
          {kind === 'note' ? (
            <Badge tone="caution" icon={Lock}>
              {caseWords.kinds.note}
            </Badge>
          ) : label ? (
            <Badge tone={toneOf(kind, notice)}>{label}</Badge>
          ) : null}
          {message.onPage ? <Badge>{words.onPage}</Badge> : null}
          <Proof message={message} />
          <span className="ml-auto flex items-center gap-2 text-ink-faint text-xs">
            <Time at={message.occurredAt} as="clock" />
          </span>
        </header>
        {message.mail ? <MailDetails mail={message.mail} /> : null}
        {message.mail?.wrapping ? (
          <p className="my-1 text-ink-soft text-sm">{words.wrappings[message.mail.wrapping]}</p>
        ) : null}
        {body}
      </article>
    </PathStep>
  )
}
