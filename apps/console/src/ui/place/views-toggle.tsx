import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useActions } from '../../lib/actions.ts'
import { IconButton } from '../icon-button.tsx'
import { usePlaceWords } from './messages/index.ts'
import { useViewsColumn } from './use-views-column.ts'

/** Folds the column of views away, and brings it back. */
export function ViewsToggle() {
  const words = usePlaceWords()
  const { open, toggle } = useViewsColumn()
  const icon = open ? PanelLeftClose : PanelLeftOpen
  const label = open ? words.foldViews : words.unfoldViews
  useActions(toggle ? [{ id: 'views', group: 'list', label, keys: 'v', icon, run: toggle }] : [])
  if (!toggle) return null
  return <IconButton icon={icon} label={label} keys="v" onClick={toggle} />
}
