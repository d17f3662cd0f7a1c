import { keyCaps } from '../lib/actions.ts'
import { classes } from './classes.ts'

export function Keys({ keys, inverse }: { keys: string; inverse?: boolean }) {
  return (
    // Fingers have no keys to press, and a narrow screen no room to tell them.
    <span className="inline-flex gap-1 pointer-coarse:hidden max-tablet:hidden">
      {keyCaps(keys).map((cap) => (
        <kbd
          key={cap}
          className={classes(
            'inline-flex h-5 min-w-5 items-center justify-center rounded border px-1 font-sans text-xs',
            inverse ? 'border-canvas/30 text-canvas' : 'border-line bg-canvas text-ink-soft',
          )}
        >
          {cap}
        </kbd>
      ))}
    </span>
  )
}
