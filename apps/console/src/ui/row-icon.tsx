import type { LucideIcon } from 'lucide-react'

/** At the head of a row, as large as a person's picture. */
export const RowIcon = ({ icon: Icon }: { icon: LucideIcon }) => (
  <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-hover text-ink-soft">
    <Icon size={16} strokeWidth={1.75} aria-hidden />
  </span>
)
