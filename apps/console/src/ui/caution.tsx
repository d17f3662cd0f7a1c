import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** What a choice leads to that one may not have meant. */
export const Caution = ({ children }: { children: ReactNode }) => (
  <p role="status" className="flex gap-2 text-caution text-sm">
    <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
    {children}
  </p>
)
