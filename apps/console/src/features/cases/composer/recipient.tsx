import type { Case } from '@polku/contract'
import { ShieldAlert } from 'lucide-react'
import { Badge } from '../../../ui/badge.tsx'
import { useCaseWords } from '../messages/index.ts'

/** Where the answer goes, before it goes: the whole address. */
export function Recipient({ one }: { one: Case }) {
  const words = useCaseWords()
  const { channel, replyTo } = one
  if (!replyTo) return channel === 'chat' ? <span className="truncate">{words.toChat}</span> : null
  return (
    <span className="flex min-w-0 flex-col items-end gap-0.5 text-right">
      <span className="[overflow-wrap:anywhere]">
        {channel === 'chat' ? words.toChatOrMail(replyTo.address) : words.to(replyTo.address)}
      </span>
      {replyTo.verified ? null : (
        <Badge tone="caution" icon={ShieldAlert}>
          {words.claimedAddress}
        </Badge>
      )}
    </span>
  )
}
