import { useOfferedActions } from '../lib/actions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { KeyList } from '../ui/key-list.tsx'
import { Parts } from '../ui/parts.tsx'
import { useCommandGroups } from './command-groups.ts'
import { useAppWords } from './messages/index.ts'

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** The keys that work on this screen now, read from the actions themselves; and those that will on another. */
export function ShortcutList({ open, onOpenChange }: Props) {
  const words = useAppWords()
  const groups = useCommandGroups(useOfferedActions().filter((action) => action.keys))
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={words.shortcuts} description={words.shortcutsHelp}>
      {groups.map(({ heading, actions }) => (
        <KeyList key={heading} title={heading} keys={actions} />
      ))}
      <Parts at="shortcuts" props={{}} />
    </Dialog>
  )
}
