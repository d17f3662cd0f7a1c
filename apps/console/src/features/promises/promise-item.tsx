import type { CasePromise } from '@polku/contract'
import { Check, CircleSlash, X } from 'lucide-react'
import type { AboutCase } from '../../lib/feature.ts'
import { useMay } from '../../lib/session.ts'
import { useNow, useTimes } from '../../lib/time.ts'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { lookOf } from './look.ts'
import { usePromiseWords } from './messages/index.ts'
import { urgencyOf } from './pressing.ts'
import { useLeft } from './use-left.ts'
import { useSettling } from './use-settling.ts'

/** One promise: what, by when, and what became of it; what was promised by hand is kept or not by hand. */
export function PromiseItem({ promise, about }: { promise: CasePromise; about: AboutCase }) {
  const words = usePromiseWords()
  const may = useMay('promise.give')
  const settle = useSettling(about)
  const isOpen = promise.endedAt === null
  return (
    <li className="flex min-h-11 items-center gap-2 rounded px-3 py-1.5">
      <span className="min-w-0 flex-1">
        <span className="block truncate">{promise.what ?? words.kinds[promise.kind]}</span>
        <Standing promise={promise} />
      </span>
      {may && isOpen && promise.kind === 'own' ? (
        <>
          <IconButton icon={Check} label={words.isKept} onClick={() => settle(promise, 'kept')} />
          <IconButton icon={X} label={words.isBroken} onClick={() => settle(promise, 'broken')} />
          <IconButton
            icon={CircleSlash}
            label={words.withdraw}
            onClick={() => settle(promise, 'withdrawn')}
          />
        </>
      ) : null}
    </li>
  )
}

function Standing({ promise }: { promise: CasePromise }) {
  const words = usePromiseWords()
  const times = useTimes()
  const now = useNow()
  const left = useLeft()
  const { dueAt, keptAt, brokenAt, endedAt, pausedSince, owner } = promise
  const by = owner ? ` · ${owner.name}` : ''
  if (endedAt) {
    const said = keptAt
      ? words.kept(times.said(keptAt))
      : brokenAt
        ? words.broken(times.said(endedAt))
        : words.dropped
    return (
      <span className={classes('block truncate text-sm', brokenAt ? 'text-critical' : 'text-ink-soft')}>
        {said}
        {by}
      </span>
    )
  }
  const said = pausedSince
    ? words.pausedSince(times.said(pausedSince))
    : dueAt
      ? `${words.by(times.said(dueAt))} · ${left.left(dueAt)}`
      : words.noHour
  const look = dueAt && !pausedSince ? lookOf[urgencyOf(promise, now)] : ''
  return (
    <span className={classes('block truncate text-sm', look || 'text-ink-soft')}>
      {said}
      {by}
    </span>
  )
}
