import { useNavigate } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { Fragment } from 'react'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../menu.tsx'
import { usePlaceWords } from './messages/index.ts'
import type { ViewGroup } from './views.ts'

type Props = {
  /** The view one looks at. */
  title: string
  groups: readonly ViewGroup[]
}

/** The views folded into the list's heading, where there is no room for a column. */
export function ViewsMenu({ title, groups }: Props) {
  const words = usePlaceWords()
  const navigate = useNavigate()
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
      {groups.map((group, place) => (
        <Fragment key={group.views[0]?.id}>
          {group.title ? <MenuLabel>{group.title}</MenuLabel> : place > 0 ? <MenuSeparator /> : null}
          {group.views.map(({ id, name, link, here, count }) => (
            <MenuItem key={id} checked={here} onSelect={() => void navigate(link)}>
              <span className="flex justify-between gap-4">
                {name}
                {count?.shown ? <span className="text-ink-faint">{count.shown}</span> : null}
              </span>
            </MenuItem>
          ))}
        </Fragment>
      ))}
    </Menu>
  )
}
