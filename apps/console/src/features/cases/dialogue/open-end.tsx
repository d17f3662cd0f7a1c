import type { Case } from '@polku/contract'
import { Check } from 'lucide-react'
import { useCustomerName } from '../../../lib/customer-name.ts'
import { Time } from '../../../ui/time.tsx'
import { useCaseWords } from '../messages/index.ts'
import { useDialogueWords } from './messages/index.ts'

type Props = { one: Case; customerDoes: 'away' | 'here' | 'typing' }

/** Where the path stands: an open matter ends in the open, a settled one in a mark. */
export function OpenEnd({ one, customerDoes }: Props) {
  const words = useDialogueWords()
  const caseWords = useCaseWords()
  const nameOf = useCustomerName()
  const over = one.state === 'solved' || one.state === 'closed'
  const name = nameOf(one.customer)
  const doing =
    customerDoes === 'typing'
      ? words.customerTyping(name)
      : customerDoes === 'here'
        ? words.customerHere(name)
        : null
  return (
    <div className="relative flex min-h-10 items-center pl-10 text-ink-faint text-sm">
      <svg width={28} height={40} viewBox="0 0 28 40" className="absolute top-0 left-0" aria-hidden>
        <path
          d={over ? 'M13.75 0V14' : 'M13.75 0V26'}
          stroke="var(--line-strong)"
          strokeWidth={1.5}
          strokeDasharray={over ? undefined : '2 4'}
          opacity={0.8}
        />
        <circle
          cx={13.75}
          cy={over ? 20 : 31}
          r={over ? 8 : 4}
          fill={over ? 'var(--good-soft)' : 'var(--surface)'}
          stroke={over ? 'var(--good)' : 'var(--line-strong)'}
          strokeWidth={1.5}
        />
      </svg>
      {over ? (
        <Check size={10} strokeWidth={3} aria-hidden className="absolute top-[15px] left-[9px] text-good" />
      ) : null}
      <div aria-live="polite" className="flex flex-wrap gap-x-3">
        {over && !one.automatic ? (
          <span>
            {caseWords.states[one.state]} {one.solvedAt ? <Time at={one.solvedAt} /> : null}
          </span>
        ) : null}
        {one.state === 'snoozed' && one.snoozedUntil ? (
          <span>
            {caseWords.sleepsUntil} <Time at={one.snoozedUntil} as="coming" />
          </span>
        ) : null}
        {doing ? <span className="text-ink-soft">{doing}</span> : null}
      </div>
    </div>
  )
}
