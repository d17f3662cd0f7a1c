import type { CaseSummary } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { useCustomerName } from '../../lib/customer-name.ts'
import { Badge } from '../../ui/badge.tsx'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { Found } from '../../ui/palette-groups.tsx'
import { useCaseWords } from './messages/index.ts'
import { StateBadge } from './state-badge.tsx'
import { useCaseSearch } from './use-case-search.ts'

type Props = { text: string; onChoose: (run: () => void) => void }

/** Cases by their number or subject, as one types. */
export function FoundCases({ text, onChoose }: Props) {
  const words = useCaseWords()
  const navigate = useNavigate()
  const open = ({ id, spam }: CaseSummary) => {
    const params = { view: spam ? 'spam' : 'all', caseId: id }
    onChoose(() => void navigate({ to: '/inbox/$view/$caseId', params }))
  }
  return (
    <Found heading={words.found} found={useCaseSearch(text, 6)} onChoose={open}>
      {(one) => <FoundCase one={one} />}
    </Found>
  )
}

/** In one line. */
function FoundCase({ one }: { one: CaseSummary }) {
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
