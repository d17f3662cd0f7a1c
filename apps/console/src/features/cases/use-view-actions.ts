import { useNavigate } from '@tanstack/react-router'
import { ListFilter } from 'lucide-react'
import type { Action } from '../../lib/actions.ts'
import { useMay } from '../../lib/session.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useName } from '../../lib/use-features.ts'
import { useCaseWords } from './messages/index.ts'
import { useCaseCounts } from './use-case-counts.ts'
import { type InboxFilter, mainViews, restingViewsFor, viewKeys } from './views.ts'

/** Going to a view from anywhere, by two keys or by its name. */
export function useViewActions(): Action[] {
  const words = useCaseWords()
  const teams = useCaseCounts()?.teams ?? []
  const kinds = useChannelKinds()
  const nameOf = useName()
  const navigate = useNavigate()
  const going = (label: string, { view, ...search }: InboxFilter, keys?: string): Action => ({
    id: `go ${JSON.stringify({ view, ...search })}`,
    group: 'navigation',
    label,
    icon: ListFilter,
    keys,
    run: () => void navigate({ to: '/inbox/$view', params: { view }, search }),
  })
  return [
    ...[...mainViews, ...restingViewsFor(useMay('case.note'))].map((view) =>
      going(words.viewNames[view], { view }, viewKeys[view]),
    ),
    ...kinds.map(({ kind, name }) => going(nameOf(name), { view: 'open', channel: kind })),
    ...teams.map((team) => going(words.team(team.name), { view: 'open', team: team.id })),
  ]
}
