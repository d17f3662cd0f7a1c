import type { CaseState } from '@polku/contract'
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

export function StateBadge({ state }: { state: CaseState }) {
  return <Badge tone={tones[state]}>{useCaseWords().states[state]}</Badge>
}
