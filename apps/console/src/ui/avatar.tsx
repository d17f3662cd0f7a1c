import { UserRound } from 'lucide-react'
import { classes } from './classes.ts'
import { initials } from './initials.ts'

const sizes = {
  20: 'size-5 text-[0.625rem]',
  24: 'size-6 text-[0.6875rem]',
  32: 'size-8 text-xs',
  40: 'size-10 text-base',
}

type Props = { name: string; size?: keyof typeof sizes; kind?: 'person' | 'customer'; className?: string }

/** Initials, or a figure where a name gives none; colleagues stand on the accent, customers on grey, so that the two are told apart at a glance. */
export function Avatar({ name, size = 24, kind = 'customer', className }: Props) {
  return (
    <span
      aria-hidden
      className={classes(
        'inline-flex shrink-0 select-none items-center justify-center rounded-full font-semibold tracking-tight',
        sizes[size],
        kind === 'person' ? 'bg-accent-soft text-accent' : 'bg-hover text-ink-soft',
        className,
      )}
    >
      {initials(name) || <UserRound size={size / 2} strokeWidth={1.75} />}
    </span>
  )
}
