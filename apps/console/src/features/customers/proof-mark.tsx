import type { Identifier } from '@polku/contract'
import { BadgeCheck, ShieldQuestionMark } from 'lucide-react'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useCustomerWords } from './messages/index.ts'

/** Whether an address is proved or only claimed: never left to be guessed. */
export function ProofMark({ status }: { status: Identifier['status'] }) {
  const words = useCustomerWords()
  const label = status === 'verified' ? words.verified : words.claimed
  const Icon = status === 'verified' ? BadgeCheck : ShieldQuestionMark
  return (
    <Tooltip text={label}>
      <Icon
        size={16}
        strokeWidth={1.75}
        role="img"
        aria-label={label}
        className={status === 'verified' ? 'shrink-0 text-good' : 'shrink-0 text-caution'}
      />
    </Tooltip>
  )
}
