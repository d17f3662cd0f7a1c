import type { Case } from '@polku/contract'
import { ShieldAlert } from 'lucide-react'
import { Badge } from '../../../ui/badge.tsx'
import { useCaseWords } from '../messages/index.ts'

/** Where the answer goes, before it goes. */
export function Recipient({ one }: { one: Case }) {
  const words = useCaseWords()
  if (one.channel === 'chat') {
    return (
      <span className="truncate">{one.replyTo ? words.toChatOrMail(one.replyTo.address) : words.toChat}</span>
    )
  }
  if (!one.replyTo) return null
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span className="truncate">{words.to(one.replyTo.address)}</span>
      {one.replyTo.verified ? null : (
        <span title={words.claimedAddress} className="shrink-0">
          <span className="max-desk:hidden">
            <Badge tone="caution" icon={ShieldAlert}>
              {words.claimedAddress}
            </Badge>
          </span>
          <ShieldAlert
            size={16}
            strokeWidth={1.75}
            role="img"
            aria-label={words.claimedAddress}
            className="text-caution desk:hidden"
          />
        </span>
      )}
    </span>
  )
}
