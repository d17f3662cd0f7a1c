import { getRouteApi, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { InnerScreen } from '../../ui/inner-screen.tsx'
import { Place } from '../../ui/place/place.tsx'
import { ViewsColumn } from '../../ui/place/views-column.tsx'
import { preloadEditor } from './composer/preload-editor.ts'
import { InboxPane } from './inbox-pane.tsx'
import { useCaseWords } from './messages/index.ts'
import { NoCaseOpen } from './no-case-open.tsx'
import { useViews } from './use-views.ts'
import { filterOf } from './views.ts'

const route = getRouteApi('/desk/inbox/$view')

/** Views, cases, and the dialogue of the one that is open. */
export function InboxRoute() {
  const words = useCaseWords()
  const { view } = route.useParams()
  const channels = useChannelKinds().map(({ kind }) => kind)
  const filter = filterOf(view, route.useSearch(), channels)
  const views = useViews(filter)
  const openCaseId = useParams({
    strict: false,
    select: (params) => ('caseId' in params ? params.caseId : undefined),
  })
  // The editor is large and wanted soon: it comes while the list is looked at.
  useEffect(() => {
    const timer = setTimeout(preloadEditor, 1_500)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Place
      views={<ViewsColumn title={words.inbox} groups={views} />}
      list={<InboxPane filter={filter} views={views} openCaseId={openCaseId} />}
      item={openCaseId ? <InnerScreen /> : null}
      nothing={<NoCaseOpen filter={filter} />}
    />
  )
}
