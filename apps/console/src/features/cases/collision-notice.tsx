import { PenLine } from 'lucide-react'
import type { Presence } from '../../lib/live.ts'
import { useCaseWords } from './messages/index.ts'

/** Somebody else is writing in this case now: said where one would begin to write too. */
export function CollisionNotice({ people }: { people: Presence['people'] }) {
  const words = useCaseWords()
  const writing = people.filter((person) => person.doing === 'typing').map((person) => person.name)
  return (
    <div role="status">
      {writing.length > 0 ? (
        <p className="flex items-center gap-2 border-line border-t bg-caution-soft px-4 py-1.5 text-caution text-sm">
          <PenLine size={16} strokeWidth={1.75} className="shrink-0" aria-hidden />
          {words.alsoWriting(writing)}
        </p>
      ) : null}
    </div>
  )
}
