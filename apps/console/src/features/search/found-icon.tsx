import type { FoundKind } from '@polku/contract'
import { File, Inbox, type LucideIcon, MessageSquareText, Package, StickyNote, UserRound } from 'lucide-react'

const icons: Record<FoundKind, LucideIcon> = {
  message: MessageSquareText,
  note: StickyNote,
  case: Inbox,
  customer: UserRound,
  order: Package,
  file: File,
}

export function FoundIcon({ kind }: { kind: FoundKind }) {
  const Icon = icons[kind]
  return <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-ink-soft" />
}
