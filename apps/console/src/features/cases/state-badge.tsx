import type { Case, CaseState } from '@polku/contract'
import { Bot } from 'lucide-react'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { useCaseWords } from './messages/index.ts'

const tones: Record<CaseState, Tone> = {
  new: 'information',
  open: 'accent',
  waiting: 'plain',
  snoozed: 'plain',
  solved: 'good',
  closed: 'plain',
}

/** How the case stands; of mail that a machine wrote, what it is, since nobody has settled it. */
export function StateBadge({ one: { state, automatic } }: { one: Pick<Case, 'state' | 'automatic'> }) {
  const words = useCaseWords()
  if (automatic && (state === 'solved' || state === 'closed'))
    return <Badge icon={Bot}>{words.kinds[automatic]}</Badge>
  return <Badge tone={tones[state]}>{words.states[state]}</Badge>
}
