import type { ReactNode } from 'react'
import { useIsDesk, useIsPhone } from '../../lib/media.ts'
import { classes } from '../classes.ts'
import { useViewsColumn } from './use-views-column.ts'

type Props = {
  /** The column of views, which folds into the list's heading. */
  views?: ReactNode
  list: ReactNode
  /** What is open of the list, if anything; with what one wants to know about it in `WithContext`. */
  item: ReactNode
  /** What stands beside the list while nothing is open; without, the list has all the room. */
  nothing?: ReactNode
  /** From which width on the list stays beside what is open; below it they are one at a time, with a way back. */
  beside?: 'tablet' | 'desk'
}

/** The skeleton of every place: views, list, and what is open of it, side by side as far as there is room. */
export function Place({ views, list, item, nothing, beside = 'tablet' }: Props) {
  const column = useViewsColumn()
  const isPhone = useIsPhone()
  const isDesk = useIsDesk()
  const roomForBoth = beside === 'desk' ? isDesk : !isPhone
  const shown = item ?? (roomForBoth ? nothing : null)
  const both = Boolean(shown)
  const columnOpen = views !== undefined && column.open
  return (
    <main className="flex h-full">
      {columnOpen ? views : null}
      {item && !roomForBoth ? null : (
        <section
          data-pane
          className={classes(
            '@container flex h-full flex-col bg-surface',
            both ? 'w-full shrink-0 border-line border-r tablet:w-76 wide:w-100' : 'min-w-0 flex-1',
            both && (columnOpen ? 'desk:w-80 roomy:w-76' : 'desk:w-88'),
          )}
        >
          {list}
        </section>
      )}
      {shown ? (
        <div data-pane className="h-full min-w-0 flex-1 bg-surface">
          {shown}
        </div>
      ) : null}
    </main>
  )
}
