import type { ReactNode } from 'react'
import { useViewsColumn } from './use-views-column.ts'
import type { ViewGroup } from './views.ts'
import { ViewsMenu } from './views-menu.tsx'
import { ViewsToggle } from './views-toggle.tsx'

type Props = {
  /** The view one looks at. */
  title: string
  views: readonly ViewGroup[]
  /** How many there are, and what one can do with the list. */
  children: ReactNode
}

/** Over the list of a place: which view it is, opening the others where they do not stand beside it. */
export function ListHeader({ title, views, children }: Props) {
  const column = useViewsColumn()
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-line border-b px-2">
      {column.open ? (
        <h1 className="truncate px-2 font-semibold text-lg">{title}</h1>
      ) : (
        <>
          <ViewsToggle />
          <h1 className="min-w-0">
            <ViewsMenu title={title} groups={views} />
          </h1>
        </>
      )}
      {children}
    </header>
  )
}
