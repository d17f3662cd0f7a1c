import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Tooltip } from './tooltip.tsx'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  icon: LucideIcon
  /** What it does; read aloud and shown on hover. */
  label: string
  keys?: string
  pressed?: boolean
}

export function IconButton({ icon: Icon, label, keys, pressed, className, ...props }: Props) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={classes(
          'inline-flex size-8 shrink-0 items-center justify-center rounded text-ink-soft transition-colors duration-100 hover:bg-hover hover:text-ink',
          'disabled:pointer-events-none disabled:opacity-40 pointer-coarse:size-11 data-[state=open]:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent',
          className,
        )}
        {...props}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </Tooltip>
  )
}
