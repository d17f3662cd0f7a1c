import { keyCaps } from '../../../lib/actions.ts'
import type { DraftKind } from './draft.ts'
import { useComposerWords } from './messages/index.ts'

/** How what is written leaves by keys. Fingers have the button alone. */
export function SendHint({ kind, enterSends }: { kind: DraftKind; enterSends: boolean }) {
  const words = useComposerWords()
  return (
    <span className="min-w-0 flex-1 truncate px-2 text-right text-ink-faint text-xs max-tablet:invisible pointer-coarse:invisible">
      {enterSends ? words.enterSends : words.keysSend[kind](`${keyCaps('mod')[0]} + Enter`)}
    </span>
  )
}
