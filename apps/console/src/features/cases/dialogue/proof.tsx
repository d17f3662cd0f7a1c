import type { Message } from '@polku/contract'
import { ShieldAlert } from 'lucide-react'
import { Badge } from '../../../ui/badge.tsx'
import { Tooltip } from '../../../ui/tooltip.tsx'
import { useCaseWords } from '../messages/index.ts'
import { useDialogueWords } from './messages/index.ts'

/** A sender who could not be proved is shown as such, with why; a proved one needs no mark. */
export function Proof({ message }: { message: Message }) {
  const words = useDialogueWords()
  const caseWords = useCaseWords()
  if (message.direction !== 'in' || !message.mail || message.mail.verified) return null
  const why = message.mail.via ? words.carriedWhy(message.mail.via) : words.unverifiedWhy
  return (
    <Tooltip text={why}>
      <button
        type="button"
        className="rounded pointer-coarse:-my-3 pointer-coarse:py-3"
        aria-label={`${caseWords.unverified}. ${why}`}
      >
        <Badge tone="caution" icon={ShieldAlert}>
          {caseWords.unverified}
        </Badge>
      </button>
    </Tooltip>
  )
}
