import type { Found } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { Time } from '../../ui/time.tsx'
import { FoundIcon } from './found-icon.tsx'
import { MarkedText } from './marked-text.tsx'
import { useSearchWords } from './messages/index.ts'
import { placeOf } from './place-of.ts'

export const foundRowHeight = 76
export const foundMeasure = 'mx-auto w-full max-w-240'

/** What was found: where it stands and whose it is, and its words. */
export function FoundRow({ one }: { one: Found }) {
  const words = useSearchWords()
  return (
    <Link
      data-row={one.id}
      {...placeOf(one)}
      className="flex h-full gap-3 border-line border-b px-4 py-2.5 -outline-offset-2 hover:bg-hover"
    >
      <span className="pt-0.5" title={words.kindNames[one.kind]}>
        <FoundIcon kind={one.kind} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 truncate font-medium">{one.title || words.kindNames[one.kind]}</span>
          {one.caseNumber === null ? null : (
            <span className="shrink-0 text-ink-faint text-xs tabular-nums">#{one.caseNumber}</span>
          )}
          <span className="min-w-0 shrink truncate text-ink-soft text-sm">{one.who}</span>
          <span className="ml-auto shrink-0 text-ink-faint text-xs">
            <Time at={one.occurredAt} />
          </span>
        </span>
        <span className="line-clamp-2 text-ink-soft text-sm [overflow-wrap:anywhere]">
          <MarkedText text={one.text} marks={one.marks} />
        </span>
      </span>
    </Link>
  )
}
