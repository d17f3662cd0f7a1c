import type { LinkProps } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'

/** One way to look at the list of a place. */
export interface View {
  id: string
  name: string
  icon?: LucideIcon
  /** As `linkOptions` gives it. */
  link: Pick<LinkProps, 'to' | 'params' | 'search'>
  here: boolean
  /** How many rows it has, shown and said; nothing is shown of none. */
  count?: { shown: string; said: string } | undefined
}

export interface ViewGroup {
  title?: string
  views: readonly View[]
}
