import { ChartNoAxesColumn } from 'lucide-react'
import { useTimes } from '../../lib/time.ts'
import { useTodayWords } from './messages/index.ts'

/** Why there are no figures, since when, and that everything else works. */
export function NoFigures({ since }: { since: string | null }) {
  const words = useTodayWords().unavailable
  const times = useTimes()
  return (
    <section role="status" className="flex gap-3 border-line border-t py-6">
      <ChartNoAxesColumn
        size={20}
        strokeWidth={1.75}
        className="mt-0.5 shrink-0 text-ink-faint"
        aria-hidden
      />
      <div className="max-w-[60ch]">
        <h2 className="font-semibold text-lg">
          {since ? <span title={times.whole(since)}>{words.since(times.said(since))}</span> : words.never}
        </h2>
        <p className="mt-1 text-ink-soft">{since ? words.why : words.without}</p>
        {since ? <p className="mt-1 text-ink-soft">{words.afterwards}</p> : null}
      </div>
    </section>
  )
}
