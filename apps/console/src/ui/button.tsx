import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-line bg-surface text-ink hover:bg-hover',
  quiet: 'text-ink-soft hover:bg-hover hover:text-ink',
  accent: 'text-accent hover:bg-hover',
  critical: 'border border-line bg-surface text-critical hover:bg-critical-soft',
}

type Props = ComponentProps<'button'> & {
  look?: keyof typeof looks
  size?: 'compact' | 'comfortable'
  /** Shows that the press was heard while the server works. */
  busy?: boolean
  asChild?: boolean
}

/** A button says a verb. Touch screens get a taller target. */
export function Button({
  look = 'secondary',
  size = 'compact',
  busy,
  asChild,
  className,
  type,
  ...props
}: Props) {
  const Element = asChild ? Slot.Root : 'button'
  return (
    <Element
      type={asChild ? undefined : (type ?? 'button')}
      aria-busy={busy || undefined}
      className={classes(
        'inline-flex items-center justify-center gap-2 whitespace-nowrap rounded px-3 font-medium select-none',
        'transition-colors duration-100 disabled:pointer-events-none disabled:opacity-50 aria-busy:pointer-events-none aria-busy:opacity-70',
        'pointer-coarse:min-h-11',
        size === 'compact' ? 'h-8' : 'h-10',
        looks[look],
        className,
      )}
      {...props}
    />
  )
}
