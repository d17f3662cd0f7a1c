import { useNavigate } from '@tanstack/react-router'
import { ListFilter } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import { useSession } from '../../lib/session.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuLabel } from '../../ui/menu.tsx'
import { useCaseWords } from './messages/index.ts'
import { isNarrowed, type Narrowed, promises, quiets, waits } from './narrowed.ts'
import { useColleagues } from './use-colleagues.ts'
import type { InboxFilter } from './views.ts'

/** Narrows the list: who has a case, how long it has waited or been quiet, what was promised. */
export function FilterMenu({ filter: { view, ...search } }: { filter: InboxFilter }) {
  const words = useCaseWords()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const me = useSession().person
  const { people } = useColleagues(open)
  useActions([
    {
      id: 'filter',
      group: 'list',
      label: words.filter,
      keys: 'f',
      icon: ListFilter,
      run: () => setOpen(true),
    },
  ])
  const item = <Name extends keyof Narrowed>(name: Name, value: Narrowed[Name] & {}, said: ReactNode) => {
    const chosen = search[name] === value
    return (
      <MenuItem
        key={value}
        checked={chosen}
        onSelect={() =>
          void navigate({
            to: '/inbox/$view',
            params: { view },
            search: { ...search, [name]: chosen ? undefined : value },
          })
        }
      >
        {said}
      </MenuItem>
    )
  }
  return (
    <Menu
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton
          icon={ListFilter}
          label={words.filter}
          keys="f"
          className={isNarrowed(search) ? 'text-accent' : undefined}
        />
      }
    >
      <MenuLabel>{words.filters.waitingHours}</MenuLabel>
      {waits.map((hours) => item('waitingHours', hours, words.atLeastHours(hours)))}
      <MenuLabel>{words.filters.quietDays}</MenuLabel>
      {quiets.map((days) => item('quietDays', days, words.atLeastDays(days)))}
      <MenuLabel>{words.filters.promise}</MenuLabel>
      {promises.map((promise) => item('promise', promise, words.promises[promise]))}
      {view === 'mine' || view === 'unassigned' ? null : (
        <>
          <MenuLabel>{words.filters.assignee}</MenuLabel>
          {item('assignee', 'nobody', words.nobody)}
          {people.map(({ id, name }) => item('assignee', id, id === me?.id ? words.me(name) : name))}
        </>
      )}
    </Menu>
  )
}
