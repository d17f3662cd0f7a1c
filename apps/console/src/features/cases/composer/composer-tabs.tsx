import type { Case } from '@polku/contract'
import { Lock, Reply, ShieldAlert } from 'lucide-react'
import type { Ref } from 'react'
import { classes } from '../../../ui/classes.ts'
import { Tooltip } from '../../../ui/tooltip.tsx'
import { useCaseWords } from '../messages/index.ts'
import { CopiesButton } from './copies-button.tsx'
import type { DraftKind } from './draft.ts'
import { useComposerWords } from './messages/index.ts'
import { Recipient } from './recipient.tsx'
import type { CopiesState } from './use-copies.ts'

type Props = {
  ref: Ref<HTMLDivElement>
  one: Case
  kinds: readonly DraftKind[]
  kind: DraftKind
  /** Null where none can be sent. */
  copies: CopiesState | null
  onChoose: (kind: DraftKind) => void
}

const icons = { reply: Reply, note: Lock }

/** Answer or note, and who will read it. */
export function ComposerTabs({ ref, one, kinds, kind, copies, onChoose }: Props) {
  const words = useComposerWords()
  const caseWords = useCaseWords()
  const names = { reply: caseWords.reply, note: words.note }
  return (
    <div ref={ref} className="flex flex-wrap items-start gap-x-1 px-3 pt-1.5">
      {kinds.map((each) => {
        const Icon = icons[each]
        return (
          <button
            key={each}
            type="button"
            aria-pressed={each === kind}
            onClick={() => onChoose(each)}
            className={classes(
              'flex h-7 items-center gap-1.5 rounded px-2 font-medium text-sm pointer-coarse:h-11',
              each === kind ? 'bg-hover text-ink' : 'text-ink-faint hover:text-ink',
            )}
          >
            <Icon size={14} strokeWidth={1.75} aria-hidden />
            {names[each]}
          </button>
        )
      })}
      <span className="flex min-h-7 min-w-0 flex-1 basis-56 items-center justify-end gap-x-1 pl-2 text-ink-faint text-xs">
        {kind === 'note' ? <span className="truncate">{words.noteSeenBy}</span> : <Recipient one={one} />}
        {copies ? <CopiesButton copies={copies} /> : null}
        {kind === 'reply' && one.replyTo?.verified === false ? (
          <Tooltip text={words.claimedAddress}>
            <ShieldAlert
              size={14}
              strokeWidth={1.75}
              className="shrink-0 text-caution"
              role="img"
              aria-label={words.claimedAddress}
            />
          </Tooltip>
        ) : null}
      </span>
    </div>
  )
}
