import type { Case } from '@polku/contract'
import { ShieldBan } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useCaseWords } from './messages/index.ts'
import { useCaseChanges } from './use-case-changes.ts'

/** Why the case is in spam, where one decides whether it is. */
export function SpamNotice({ one }: { one: Case }) {
  const words = useCaseWords()
  const changes = useCaseChanges(one)
  if (!one.spam) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-caution-soft px-4 py-1.5">
      <p className="flex min-w-0 flex-1 basis-64 items-center gap-2 text-caution text-sm">
        <ShieldBan size={16} strokeWidth={1.75} className="shrink-0" aria-hidden />
        {one.spamReason ? words.spamReasons[one.spamReason] : words.inSpam}
      </p>
      {one.actions.includes('not-spam') ? (
        <Button look="primary" onClick={() => void changes.unspam()}>
          {words.markNotSpam}
        </Button>
      ) : null}
    </div>
  )
}
