import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useActions } from '../../lib/actions.ts'
import { useViewsColumn } from '../../lib/views-column.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useCaseWords } from './messages/index.ts'

/** Folds the column of views away, and brings it back. */
export function ViewsToggle() {
  const words = useCaseWords()
  const { open, toggle } = useViewsColumn()
  const icon = open ? PanelLeftClose : PanelLeftOpen
  const label = open ? words.foldViews : words.unfoldViews
  useActions(toggle ? [{ id: 'views', group: 'list', label, keys: 'v', icon, run: toggle }] : [])
  if (!toggle) return null
  return <IconButton icon={icon} label={label} keys="v" onClick={toggle} />
}
