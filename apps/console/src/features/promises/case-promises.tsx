import { Handshake, Timer } from 'lucide-react'
import { useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { useMay } from '../../lib/session.ts'
import { useNow } from '../../lib/time.ts'
import { classes } from '../../ui/classes.ts'
import { Popover } from '../../ui/popover.tsx'
import { lookOf } from './look.ts'
import { usePromiseWords } from './messages/index.ts'
import { pressing, running, urgencyOf } from './pressing.ts'
import { PromiseDialog } from './promise-dialog.tsx'
import { PromiseItem } from './promise-item.tsx'
import { useLeft } from './use-left.ts'

const chip =
  'inline-flex h-6 max-w-full items-center gap-1.5 rounded-full border border-line px-2 text-xs hover:bg-hover pointer-coarse:h-8'

/** What is promised in the open case, how long there is left, and the way to promise something. */
export function CasePromises({ one, change }: AboutCase) {
  const words = usePromiseWords()
  const now = useNow()
  const left = useLeft()
  const may = useMay('promise.give')
  const [giving, setGiving] = useState(false)
  useActions(
    may
      ? [
          {
            ...{ id: 'promise', group: 'case', label: words.give, keys: 'p', icon: Handshake },
            run: () => setGiving(true),
          },
        ]
      : [],
  )
  const first = pressing(one.promises)
  const paused = running(one.promises).find(({ pausedSince }) => pausedSince)
  const urgency = first ? urgencyOf(first, now) : 'later'
  return (
    <>
      <Popover
        label={words.promised}
        className="w-96 max-w-[calc(100vw-1rem)] p-1"
        trigger={
          <button
            type="button"
            title={first ? left.whole(first) : undefined}
            className={classes(
              chip,
              lookOf[urgency] || 'text-ink-soft',
              first || paused ? '' : 'border-dashed',
            )}
          >
            <Timer size={12} strokeWidth={2} aria-hidden className="shrink-0" />
            <span className="truncate">
              {first?.dueAt
                ? `${first.what ?? words.kinds[first.kind]} · ${left.left(first.dueAt)}`
                : paused
                  ? words.isPaused
                  : words.promise}
            </span>
          </button>
        }
      >
        {one.promises.length > 0 ? (
          <ul>
            {one.promises.map((promise) => (
              <PromiseItem key={promise.id} promise={promise} about={{ one, change }} />
            ))}
          </ul>
        ) : (
          <p className="px-3 py-2 text-ink-soft text-sm">{words.none}</p>
        )}
        {may ? (
          <button
            type="button"
            className="flex h-9 w-full items-center gap-2 rounded px-3 text-left hover:bg-hover pointer-coarse:h-11"
            onClick={() => setGiving(true)}
          >
            <Handshake size={16} strokeWidth={1.75} aria-hidden />
            {words.give}
          </button>
        ) : null}
      </Popover>
      {giving ? <PromiseDialog one={one} onClose={() => setGiving(false)} /> : null}
    </>
  )
}
