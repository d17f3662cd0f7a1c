import { type ReactNode, useState } from 'react'
import { Sheet } from '../dialog.tsx'
import { useViewsColumn } from './use-views-column.ts'

type Props = {
  /** What it is called. */
  name: string
  /** The id of what is open: what slid over one of them does not stay over the next. */
  of: string
  context: ReactNode
  /** What is open; `show` slides the context over it, where it does not stand beside. */
  children: (show: (() => void) | undefined) => ReactNode
}

/** What one wants to know about what is open: beside it at a desk, slid over it where the screen is narrower. */
export function WithContext({ name, of, context, children }: Props) {
  const { roomBeside } = useViewsColumn()
  const [shownOf, setShownOf] = useState<string | null>(null)
  return (
    <div className="flex h-full">
      <div className="min-w-0 flex-1">{children(roomBeside ? undefined : () => setShownOf(of))}</div>
      {roomBeside ? (
        <aside
          aria-label={name}
          className="h-full w-76 shrink-0 overflow-y-auto border-line border-l wide:w-92"
        >
          {context}
        </aside>
      ) : (
        <Sheet open={shownOf === of} onOpenChange={(open) => setShownOf(open ? of : null)} title={name}>
          {context}
        </Sheet>
      )}
    </div>
  )
}
