import type { MailCopy, MailDelay } from '@polku/contract'
import { Clock3, type LucideIcon, TriangleAlert } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { useCaseWords } from '../messages/index.ts'
import { useDialogueWords } from './messages/index.ts'

type Lost = MailCopy & { state: 'bounced' | 'failed' }
type Late = MailCopy & { delay: MailDelay }
const isLost = (copy: MailCopy): copy is Lost => copy.state === 'bounced' || copy.state === 'failed'
const isLate = (copy: MailCopy): copy is Late => copy.state === 'sent' && !!copy.delay

type Props = {
  cc: readonly MailCopy[]
  /** Null where the whole mail is to be sent again, or none of it. */
  onRetry: (() => void) | null
}

/** Who else got the answer; who has not yet; who did not, with the reason and a way on. */
export function CopyMarks({ cc, onRetry }: Props) {
  const words = useDialogueWords()
  const caseWords = useCaseWords()
  const lost = cc.filter(isLost)
  const late = cc.filter(isLate)
  const others = cc.filter((copy) => !isLost(copy) && !isLate(copy))
  const underWay = cc.some(({ state }) => state === 'queued')
  return (
    <>
      {others.length > 0 ? (
        <p className="mt-0.5 text-ink-faint text-xs [overflow-wrap:anywhere]">
          {caseWords.mailCc}: {others.map(({ address }) => address).join(', ')}
        </p>
      ) : null}
      {late.map(({ address, delay }) => (
        <Trouble key={address} icon={Clock3} text={words.copyTo.delayed(address)} why={delay} />
      ))}
      {lost.map((copy) => (
        <Trouble
          key={copy.address}
          icon={TriangleAlert}
          text={words.copyTo[copy.state](copy.address)}
          why={copy}
        />
      ))}
      {lost.length > 0 && onRetry && !underWay ? (
        <Button look="quiet" className="-ml-3 text-xs" onClick={onRetry}>
          {words.sendCopiesAgain(lost.length)}
        </Button>
      ) : null}
    </>
  )
}

type TroubleProps = { icon: LucideIcon; text: string; why: Pick<MailCopy, 'reason' | 'error'> }

function Trouble({ icon: Icon, text, why: { reason, error } }: TroubleProps) {
  const words = useDialogueWords()
  return (
    <div className="mt-0.5 text-caution text-xs [overflow-wrap:anywhere]">
      <p className="flex items-start gap-1">
        <Icon size={14} strokeWidth={1.75} className="mt-px shrink-0" aria-hidden />
        {text}
      </p>
      {reason ? <p>{words.undeliveredWhy[reason]}</p> : null}
      {error ? <p className="text-ink-faint">{error}</p> : null}
    </div>
  )
}
