import { useTimes } from '../lib/time.ts'

type Props = {
  at: string
  as?: 'near' | 'exact' | 'since' | 'clock' | 'coming' | 'ahead'
  className?: string
}

/** Relative when near, whole on hover. */
export function Time({ at, as = 'near', className }: Props) {
  const times = useTimes()
  return (
    <time dateTime={at} title={times.whole(at)} className={className}>
      {times[as](at)}
    </time>
  )
}
