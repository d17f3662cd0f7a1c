import { linkOptions } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import { useMay } from '../../lib/session.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useName } from '../../lib/use-features.ts'
import type { View, ViewGroup } from '../../ui/place/views.ts'
import { useCaseWords } from './messages/index.ts'
import { useCaseCounts } from './use-case-counts.ts'
import {
  countOf,
  countText,
  type InboxFilter,
  isSame,
  mainViews,
  restingViewsFor,
  uncounted,
} from './views.ts'

/** The views of the inbox with their live counts, by state, by channel and by team. */
export function useViews(filter: InboxFilter): ViewGroup[] {
  const words = useCaseWords()
  const counts = useCaseCounts()
  const channels = useChannelKinds()
  const nameOf = useName()
  const resting = restingViewsFor(useMay('case.note'))
  const viewTo = (to: InboxFilter, name: string, icon?: LucideIcon): View => {
    const { view, ...search } = to
    const count = counts && !uncounted.includes(view) ? countOf(counts, to) : undefined
    return {
      id: JSON.stringify(to),
      name,
      ...(icon ? { icon } : {}),
      link: linkOptions({ to: '/inbox/$view', params: { view }, search }),
      here: isSame(filter, to),
      count:
        count === undefined ? undefined : { shown: count ? countText(count) : '', said: words.count(count) },
    }
  }
  const teams = counts?.teams ?? []
  return [
    { views: mainViews.map((view) => viewTo({ view }, words.viewNames[view])) },
    { views: resting.map((view) => viewTo({ view }, words.viewNames[view])) },
    {
      title: words.byChannel,
      views: channels.map(({ kind, name, icon }) =>
        viewTo({ view: 'open', channel: kind }, nameOf(name), icon),
      ),
    },
    { title: words.byTeam, views: teams.map(({ id, name }) => viewTo({ view: 'open', team: id }, name)) },
  ].filter(({ views }) => views.length > 0)
}
