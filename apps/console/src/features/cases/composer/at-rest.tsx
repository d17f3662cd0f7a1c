import { Lock, Reply } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Keys } from '../../../ui/kbd.tsx'
import { Tooltip } from '../../../ui/tooltip.tsx'
import { useCaseWords } from '../messages/index.ts'
import type { DraftKind } from './draft.ts'
import { useComposerWords } from './messages/index.ts'

type Props = { kinds: readonly DraftKind[]; kind: DraftKind; onChoose: (kind: DraftKind) => void }

const keys = { reply: 'r', note: 'n' }
const icons = { reply: Reply, note: Lock }

/** Beside the one line that the composer is until it is used: its key, and the way to the other kind. */
export function AtRest({ kinds, kind, onChoose }: Props) {
  const words = useComposerWords()
  const caseWords = useCaseWords()
  const names = { reply: caseWords.reply, note: words.note }
  return (
    <span className="flex shrink-0 items-center gap-2 pr-3">
      <span aria-hidden>
        <Keys keys={keys[kind]} />
      </span>
      {kinds
        .filter((each) => each !== kind)
        .map((each) => {
          const Icon = icons[each]
          return (
            <Tooltip key={each} text={names[each]} keys={keys[each]}>
              <Button look="quiet" onClick={() => onChoose(each)}>
                <Icon size={14} strokeWidth={1.75} aria-hidden />
                {names[each]}
              </Button>
            </Tooltip>
          )
        })}
    </span>
  )
}
