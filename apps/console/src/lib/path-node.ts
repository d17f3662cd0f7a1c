import type { LucideIcon } from 'lucide-react'

/** What kind of encounter a node stands for; its shape says so. A turn is no encounter but a change of the matter. */
export type PathKind = 'message' | 'visit' | 'order' | 'device' | 'answer' | 'promise' | 'recovery' | 'turn'

export type PathNode = {
  id: string
  kind: PathKind
  /** What stands in the shape, where there is room. */
  glyph?: LucideIcon
  /** How it felt, only where it is known or inferred. */
  feeling?: 'good' | 'caution' | 'critical'
  /** Worked out rather than said: drawn hollow. */
  inferred?: boolean
  /** What it was and when, for hover and for screen readers. */
  label: string
}

/** How one noun draws an event of its own. */
export type Drawn = Pick<PathNode, 'kind' | 'glyph' | 'feeling' | 'inferred'> & {
  /** What ties it to others into one encounter, such as the same chat; without, it is one by itself; null for none. */
  encounter?: string | null
}
