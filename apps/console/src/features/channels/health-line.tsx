import type { ChannelWay } from '@polku/contract'
import { CircleCheck, CircleX } from 'lucide-react'
import { useTimes } from '../../lib/time.ts'
import { useFaultWords } from '../../ui/faults/index.ts'
import { useChannelWords } from './messages/index.ts'

type Props = { title: string; way: ChannelWay }

/** Whether one way of a channel works, since when it does not and why, and when it last did. */
export function HealthLine({ title, way }: Props) {
  const words = useChannelWords().health
  const faults = useFaultWords()
  const times = useTimes()
  if (way.state === 'failing') {
    return (
      <div className="flex gap-2 rounded bg-critical-soft px-3 py-2 text-critical text-sm">
        <CircleX size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
        <div className="min-w-0">
          <p>
            <span className="font-medium">{title}:</span> {words.failing}{' '}
            {way.fault ? faults[way.fault] : null}
          </p>
          <p className="mt-1 text-xs">
            {way.workedAt ? words.workedLast(times.exact(way.workedAt)) : words.neverWorked}
          </p>
          {way.detail ? <p className="mt-1 break-words text-xs opacity-80">{way.detail}</p> : null}
        </div>
      </div>
    )
  }
  const works = way.state === 'working'
  return (
    <p className={`flex gap-2 text-sm ${works ? 'text-good' : 'text-ink-faint'}`}>
      {works ? <CircleCheck size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" /> : null}
      <span>
        <span className="font-medium">{title}:</span>{' '}
        {way.workedAt ? words.workedLast(times.exact(way.workedAt)) : words.untried}
      </span>
    </p>
  )
}
