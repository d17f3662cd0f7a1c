import type { ReactNode } from 'react'
import { PathSketch } from './path/path-sketch.tsx'

type Props = { title: string; children?: ReactNode; action?: ReactNode }

/** Nothing here, why, and the first step. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-3 p-8 text-center">
      <PathSketch />
      <h2 className="font-semibold text-lg">{title}</h2>
      {children ? <div className="max-w-[44ch] text-ink-soft">{children}</div> : null}
      {action}
    </div>
  )
}
