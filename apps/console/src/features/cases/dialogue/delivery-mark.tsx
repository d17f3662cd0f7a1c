import type { Message } from '@polku/contract'
import { Check, CheckCheck, Clock3, PauseCircle, TriangleAlert } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Time } from '../../../ui/time.tsx'
import { SetUpMail } from '../set-up-mail.tsx'
import { useCase } from '../use-case.ts'
import { useSendAgain } from '../use-send-again.ts'
import { CopyMarks } from './copy-marks.tsx'
import { useDialogueWords } from './messages/index.ts'

const icons = {
  held: PauseCircle,
  queued: Clock3,
  sending: Clock3,
  sent: Check,
  bounced: TriangleAlert,
  failed: TriangleAlert,
}

/** Its words, not its edge, stand in line with what is above when it is the first of a row. */
const pressed = '-ml-3 text-xs'

/** What became of our answer: on its way, there, or stuck with the reason and a way on. */
export function DeliveryMark({ message }: { message: Message }) {
  const words = useDialogueWords()
  const sendAgain = useSendAgain(message)
  const one = useCase(message.caseId).data
  const { delivery, seenAt } = message
  if (message.direction !== 'out') return null
  if (seenAt) {
    return (
      <p className="mt-1 flex items-center gap-1 text-ink-faint text-xs">
        <CheckCheck size={14} strokeWidth={1.75} aria-hidden />
        {words.seen} <Time at={seenAt} />
      </p>
    )
  }
  if (!delivery) return null
  const { delay } = delivery
  const Icon = delay ? Clock3 : icons[delivery.state]
  const stuck = delivery.state === 'bounced' || delivery.state === 'failed'
  const held = delivery.state === 'held'
  const why = stuck ? delivery : delay
  const leaves = !one?.replyTo?.held
  return (
    <div
      className={
        stuck
          ? 'mt-2 text-critical text-sm'
          : held || delay
            ? 'mt-2 text-caution text-sm'
            : 'mt-1 text-ink-faint text-xs'
      }
    >
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="flex items-center gap-1">
          <Icon size={14} strokeWidth={1.75} className="shrink-0" aria-hidden />
          {delay ? (
            <span>
              {words.delayed(delivery.to)} · <Time at={delay.at} />
            </span>
          ) : (
            words.delivery[delivery.state](delivery.to)
          )}
        </span>
        {held && !leaves ? <SetUpMail /> : null}
        {stuck || (held && leaves) ? (
          <Button look="quiet" className={pressed} onClick={sendAgain}>
            {words.sendAgain}
          </Button>
        ) : null}
      </p>
      {why?.reason ? <p className="mt-0.5">{words.undeliveredWhy[why.reason]}</p> : null}
      {why?.error ? (
        <p className="mt-0.5 text-ink-faint text-xs [overflow-wrap:anywhere]">{why.error}</p>
      ) : null}
      <CopyMarks cc={delivery.cc} onRetry={delivery.state === 'sent' ? sendAgain : null} />
    </div>
  )
}
