import type { Case } from '@polku/contract'
import { ShieldAlert } from 'lucide-react'
import { Badge } from '../../../ui/badge.tsx'
import { useCaseWords } from '../messages/index.ts'

/** Where the answer goes, before it goes. */
export function Recipient({ one }: { one: Case }) {
  const words = useCaseWords()
  const { channel, replyTo } = one
  if (!replyTo) return channel === 'chat' ? <span className="truncate">{words.toChat}</span> : null
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span className="truncate">
        {channel === 'chat' ? words.toChatOrMail(replyTo.address) : words.to(replyTo.address)}
      </span>
      {replyTo.verified ? null : (
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
