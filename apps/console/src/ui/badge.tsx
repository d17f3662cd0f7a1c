import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

const tones = {
  plain: 'bg-hover text-ink-soft',
  accent: 'bg-accent-soft text-accent',
  good: 'bg-good-soft text-good',
  caution: 'bg-caution-soft text-caution',
  critical: 'bg-critical-soft text-critical',
  information: 'bg-information-soft text-information',
}

export type Tone = keyof typeof tones

export function Badge({
  tone = 'plain',
  icon: Icon,
  children,
}: {
  tone?: Tone
  icon?: LucideIcon
  children: ReactNode
}) {
  return (
    <span
      className={classes(
        'inline-flex h-5 max-w-full shrink-0 items-center gap-1 whitespace-nowrap rounded px-1.5 font-medium text-xs',
        tones[tone],
      )}
    >
      {Icon ? <Icon size={12} strokeWidth={2} aria-hidden /> : null}
      <span className="truncate">{children}</span>
    </span>
  )
}
