import type { OpenDay } from '@polku/contract'
import { stretches } from './hours-text.ts'

/** A day from midnight to midnight, with what of it is open. */
export function HoursBar({ hours, tall }: { hours: OpenDay; tall?: boolean }) {
  return (
    <span
      aria-hidden
      className={`relative block w-full overflow-hidden rounded-full bg-hover ${tall ? 'h-3' : 'h-1.5'}`}
    >
      {stretches(hours).map(({ from, width }) => (
        <span
          key={from}
          className="absolute inset-y-0 rounded-full bg-accent"
          style={{ left: `${from * 100}%`, width: `${width * 100}%` }}
        />
      ))}
    </span>
  )
}
