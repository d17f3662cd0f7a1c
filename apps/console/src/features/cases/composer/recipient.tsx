import type { Case } from '@polku/contract'
import { useLanguage } from '../../../lib/i18n.ts'
import { useChannelKind } from '../../../lib/use-channel-kinds.ts'
import { useComposerWords } from './messages/index.ts'

/** Where the answer goes, before it goes: the whole address. */
export function Recipient({ one: { channel, replyTo } }: { one: Case }) {
  const words = useComposerWords()
  const language = useLanguage()
  const goesTo = useChannelKind(channel)?.goesTo?.[language]
  if (!replyTo) return goesTo ? <span className="truncate">{goesTo(null)}</span> : null
  return (
    <span className="min-w-0 text-right [overflow-wrap:anywhere]">
      {goesTo ? goesTo(replyTo.address) : words.to(replyTo.address)}
    </span>
  )
}
