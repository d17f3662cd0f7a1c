import { useNavigate } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { useMay } from '../../lib/session.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useName } from '../../lib/use-features.ts'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx'
import { useCaseWords } from './messages/index.ts'
import { useCaseCounts } from './use-case-counts.ts'
import { countText, type InboxFilter, mainViews, restingViewsFor, uncounted } from './views.ts'

/** The views folded into the list's heading, where there is no room for a column. */
export function ViewsMenu({ filter, title }: { filter: InboxFilter; title: string }) {
  const words = useCaseWords()
  const counts = useCaseCounts()
  const channels = useChannelKinds()
  const nameOf = useName()
  const resting = restingViewsFor(useMay('case.note'))
  const navigate = useNavigate()
  const go = ({ view, ...search }: InboxFilter) =>
    void navigate({ to: '/inbox/$view', params: { view }, search })
  const item = (label: string, to: InboxFilter, count: number | undefined) => (
    <MenuItem
      key={JSON.stringify(to)}
      checked={JSON.stringify(to) === JSON.stringify(filter)}
      onSelect={() => go(to)}
    >
      <span className="flex justify-between gap-4">
        {label}
        {count ? <span className="text-ink-faint">{countText(count)}</span> : null}
      </span>
    </MenuItem>
  )
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="flex h-9 min-w-0 items-center gap-1 rounded px-2 font-semibold text-lg hover:bg-hover pointer-coarse:h-11"
        >
          <span className="truncate">{title}</span>
          <ChevronDown size={16} strokeWidth={2} className="shrink-0 text-ink-faint" aria-hidden />
          <span className="sr-only">{words.chooseView}</span>
        </button>
      }
    >
      {mainViews.map((view) => item(words.viewNames[view], { view }, counts?.views[view]))}
      <MenuSeparator />
      {resting.map((view) =>
        item(words.viewNames[view], { view }, uncounted.includes(view) ? undefined : counts?.views[view]),
      )}
      <MenuLabel>{words.byChannel}</MenuLabel>
      {channels.map(({ kind: channel, name }) =>
        item(nameOf(name), { view: 'open', channel }, counts?.channels[channel]),
      )}
      {counts?.teams.length ? <MenuLabel>{words.byTeam}</MenuLabel> : null}
      {counts?.teams.map((team) => item(team.name, { view: 'open', team: team.id }, team.count))}
    </Menu>
  )
}
