import { type ActionGroup, useOfferedActions } from '../lib/actions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { KeyList } from '../ui/key-list.tsx'
import { Parts } from '../ui/parts.tsx'
import { useAppWords } from './messages/index.ts'

const groups: readonly ActionGroup[] = ['case', 'list', 'navigation', 'general']

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** The keys that work on this screen now, read from the actions themselves; and those that will on another. */
export function ShortcutList({ open, onOpenChange }: Props) {
  const words = useAppWords()
  const actions = useOfferedActions().filter((action) => action.keys)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={words.shortcuts} description={words.shortcutsHelp}>
      {groups.map((group) => (
        <KeyList
          key={group}
          title={words.groups[group]}
          keys={actions.filter((action) => action.group === group)}
        />
      ))}
      <Parts at="shortcuts" props={{}} />
    </Dialog>
  )
}
