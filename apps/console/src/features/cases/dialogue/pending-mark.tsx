import { Clock3, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../../lib/session.ts'
import { useTimes } from '../../../lib/time.ts'
import { Button } from '../../../ui/button.tsx'
import { classes } from '../../../ui/classes.ts'
import type { Restored } from '../composer/composer.tsx'
import { useComposerWords } from '../composer/messages/index.ts'
import { isOutgoing } from '../composer/outgoing.ts'
import { nextMorning } from '../composer/send-times.ts'
import { TimeDialog } from '../time-dialog.tsx'
import { useCase } from '../use-case.ts'
import { type PendingMessage, usePending } from '../use-pending.ts'
import { useDialogueWords } from './messages/index.ts'

type Props = {
  message: PendingMessage
  onRestore: (draft: Restored) => void
}

/** Our answer has not been sent: when it will be, or why it was not, and what can be done about it. */
export function PendingMark({ message, onRestore }: Props) {
  const words = useDialogueWords()
  const composerWords = useComposerWords()
  const times = useTimes()
  const actions = useCase(message.caseId).data?.actions ?? []
  const pending = usePending(message, onRestore)
  const [choosing, setChoosing] = useState(false)
  const { until, chosen, keptBack } = message.pending
  const decided = chosen || keptBack !== null
  const known = !isOutgoing(message)
  // By role: in spam, or once the case is closed, nobody is offered a reply, and one can still be taken back.
  const mayReply = useMay('case.reply')
  const Icon = keptBack ? TriangleAlert : Clock3
  const says = keptBack
    ? words.keptBack[keptBack]
    : chosen
      ? words.pendingUntil(times.coming(until))
      : words.pendingSoon
  return (
    <div className={classes('mt-2', keptBack ? 'text-caution text-sm' : 'text-ink-soft text-xs')}>
      <p className="flex items-center gap-1.5">
        <Icon size={14} strokeWidth={1.75} className="shrink-0" aria-hidden />
        {says}
      </p>
      {known && mayReply && pending.mayTakeBack ? (
        <div className="-ml-3 mt-0.5 flex flex-wrap items-center">
          {decided && actions.includes('reply') ? (
            <>
              <Button look="accent" className="text-xs" onClick={pending.sendNow}>
                {words.sendNow}
              </Button>
              <Button look="quiet" className="text-xs" onClick={() => setChoosing(true)}>
                {words.changeTime}
              </Button>
            </>
          ) : null}
          <Button look={decided ? 'quiet' : 'accent'} className="text-xs" onClick={pending.takeBack}>
            {decided ? words.callOff : words.undoSending}
          </Button>
        </div>
      ) : null}
      {choosing ? (
        <TimeDialog
          title={words.changeTime}
          help={composerWords.sendAtHelp}
          verb={words.changeTime}
          first={Date.parse(until) > Date.now() ? new Date(until) : nextMorning(new Date())}
          onClose={() => setChoosing(false)}
          onChoose={pending.chooseTime}
        />
      ) : null}
    </div>
  )
}
