import type { Case } from '@polku/contract'
import { useComposerWords } from './messages/index.ts'

/** Where the answer goes, before it goes: the whole address. */
export function Recipient({ one: { channel, replyTo } }: { one: Case }) {
  const words = useComposerWords()
  if (!replyTo) return channel === 'chat' ? <span className="truncate">{words.toChat}</span> : null
  return (
    <span className="min-w-0 text-right [overflow-wrap:anywhere]">
      {channel === 'chat' ? words.toChatOrMail(replyTo.address) : words.to(replyTo.address)}
    </span>
  )
}
