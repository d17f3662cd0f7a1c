import { classes } from '../../../ui/classes.ts'
import { keepFocus } from './keep-focus.ts'
import { useComposerWords } from './messages/index.ts'
import type { CopiesState } from './use-copies.ts'

/** How many get a copy, in a word; opens the row that says who. */
export function CopiesButton({ copies: { id, cc, leftOut, open, toggle } }: { copies: CopiesState }) {
  const words = useComposerWords()
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onMouseDown={keepFocus}
      onClick={toggle}
      className={classes(
        'h-6 shrink-0 whitespace-nowrap rounded px-1.5 font-medium hover:bg-hover hover:text-ink pointer-coarse:h-11',
        open && 'bg-hover text-ink',
      )}
    >
      {words.copies(cc.length)}
      {leftOut > 0 && !open ? ` · ${words.copiesLeftOut(leftOut)}` : ''}
    </button>
  )
}
