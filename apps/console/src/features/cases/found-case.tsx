import type { CaseSummary } from '@polku/contract'
import { useCustomerName } from '../../lib/customer-name.ts'
import { Badge } from '../../ui/badge.tsx'
import { ChannelIcon } from './channel-icon.tsx'
import { useCaseWords } from './messages/index.ts'
import { StateBadge } from './state-badge.tsx'

/** A case found by its number or subject, in one line. */
export function FoundCase({ one }: { one: CaseSummary }) {
  const words = useCaseWords()
  const nameOf = useCustomerName()
  return (
    <>
      <span className="shrink-0 text-ink-soft">
        <ChannelIcon channel={one.channel} />
      </span>
      <span className="shrink-0 text-ink-faint text-sm tabular-nums">#{one.number}</span>
      <span className="min-w-0 flex-1 truncate">{one.subject ?? one.preview}</span>
      <span className="min-w-0 truncate text-ink-faint text-sm max-tablet:hidden">
        {nameOf(one.customer)}
      </span>
      {one.spam ? <Badge tone="caution">{words.viewNames.spam}</Badge> : <StateBadge one={one} />}
    </>
  )
}
