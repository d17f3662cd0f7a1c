import { getRouteApi, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useIsPhone } from '../../lib/media.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useViewsColumn } from '../../lib/views-column.ts'
import { classes } from '../../ui/classes.ts'
import { InnerScreen } from '../../ui/inner-screen.tsx'
import { preloadEditor } from './composer/preload-editor.ts'
import { InboxPane } from './inbox-pane.tsx'
import { NoCaseOpen } from './no-case-open.tsx'
import { filterOf } from './views.ts'
import { ViewsNav } from './views-nav.tsx'

const route = getRouteApi('/desk/inbox/$view')

/** Views, list and dialogue side by side; on phones one of them at a time. */
export function InboxRoute() {
  const { view } = route.useParams()
  const channels = useChannelKinds().map(({ kind }) => kind)
  const filter = filterOf(view, route.useSearch(), channels)
  const openCaseId = useParams({
    strict: false,
    select: (params) => ('caseId' in params ? params.caseId : undefined),
  })
  const isPhone = useIsPhone()
  const views = useViewsColumn()
  // The editor is large and wanted soon: it comes while the list is looked at.
  useEffect(() => {
    const timer = setTimeout(preloadEditor, 1_500)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className="flex h-full">
      {views.open ? <ViewsNav filter={filter} /> : null}
      {isPhone && openCaseId ? null : (
        <section
          className={classes(
            'flex h-full w-full shrink-0 flex-col border-line border-r bg-surface tablet:w-76 wide:w-100',
            views.open ? 'desk:w-80 roomy:w-76' : 'desk:w-88',
          )}
        >
          <InboxPane filter={filter} openCaseId={openCaseId} />
        </section>
      )}
      {isPhone && !openCaseId ? null : (
        <div className="h-full min-w-0 flex-1 bg-surface">
          {openCaseId ? <InnerScreen /> : <NoCaseOpen filter={filter} />}
        </div>
      )}
    </main>
  )
}
