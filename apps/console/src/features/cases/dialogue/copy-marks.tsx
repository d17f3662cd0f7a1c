import type { MailCopy } from '@polku/contract'
import { TriangleAlert } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { useCaseWords } from '../messages/index.ts'
import { useDialogueWords } from './messages/index.ts'

type Lost = MailCopy & { state: 'bounced' | 'failed' }
const isLost = (copy: MailCopy): copy is Lost => copy.state === 'bounced' || copy.state === 'failed'

type Props = {
  cc: readonly MailCopy[]
  /** Null where the whole mail is to be sent again, or none of it. */
  onRetry: (() => void) | null
}

/** Who else got the answer; who did not, with the reason and a way on. */
export function CopyMarks({ cc, onRetry }: Props) {
  const words = useDialogueWords()
  const caseWords = useCaseWords()
  const lost = cc.filter(isLost)
  const others = cc.filter((copy) => !isLost(copy))
  const underWay = cc.some(({ state }) => state === 'queued')
  return (
    <>
      {others.length > 0 ? (
        <p className="mt-0.5 text-ink-faint text-xs [overflow-wrap:anywhere]">
          {caseWords.mailCc}: {others.map(({ address }) => address).join(', ')}
        </p>
      ) : null}
      {lost.map(({ address, state, error, reason }) => (
        <div key={address} className="mt-0.5 text-caution text-xs [overflow-wrap:anywhere]">
          <p className="flex items-start gap-1">
            <TriangleAlert size={14} strokeWidth={1.75} className="mt-px shrink-0" aria-hidden />
            {words.copyTo[state](address)}
          </p>
          {reason ? <p>{words.undeliveredWhy[reason]}</p> : null}
          {error ? <p className="text-ink-faint">{error}</p> : null}
        </div>
      ))}
      {lost.length > 0 && onRetry && !underWay ? (
        <Button look="quiet" className="-ml-3 text-xs" onClick={onRetry}>
          {words.sendCopiesAgain(lost.length)}
        </Button>
      ) : null}
    </>
  )
}
