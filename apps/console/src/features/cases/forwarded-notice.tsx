import type { Case } from '@polku/contract'
import { Forward } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useCaseWords } from './messages/index.ts'
import { useCaseChanges } from './use-case-changes.ts'

/** A colleague has forwarded somebody's mail: whose matter it is, is said with one press, and taken back with one. */
export function ForwardedNotice({ one }: { one: Case }) {
  const words = useCaseWords()
  const changes = useCaseChanges(one)
  const { forwarded } = one
  if (!forwarded || one.spam) return null
  const who = forwarded.name ?? forwarded.address
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-information-soft px-4 py-1.5">
      <p className="flex min-w-0 flex-1 basis-64 items-center gap-2 text-information text-sm">
        <Forward size={16} strokeWidth={1.75} className="shrink-0" aria-hidden />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          {forwarded.credited
            ? words.forwardedCredited(who, forwarded.by)
            : words.forwardedBy(forwarded.by, who, forwarded.address)}
        </span>
      </p>
      {one.actions.includes('assign') ? (
        <Button
          look={forwarded.credited ? 'quiet' : 'primary'}
          onClick={() =>
            void (forwarded.credited ? changes.returnToForwarder() : changes.creditFirstWriter())
          }
        >
          {forwarded.credited ? words.returnToForwarder : words.creditFirstWriter}
        </Button>
      ) : null}
    </div>
  )
}
