import { type ActionGroup, useOfferedActions } from '../lib/actions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Keys } from '../ui/kbd.tsx'
import { useAppWords } from './messages/index.ts'

const groups: readonly ActionGroup[] = ['case', 'list', 'navigation', 'general']

/** The keys that work on this screen now, read from the actions themselves. */
export function ShortcutList({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const words = useAppWords()
  const actions = useOfferedActions().filter((action) => action.keys)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={words.shortcuts} description={words.shortcutsHelp}>
      {groups.map((group) => {
        const own = actions.filter((action) => action.group === group)
        return own.length > 0 ? (
          <section key={group} className="mb-4">
            <h3 className="mb-1 text-ink-faint text-xs">{words.groups[group]}</h3>
            <dl>
              {own.map((action) => (
                <div key={action.id} className="flex min-h-8 items-center justify-between gap-4">
                  <dt>{action.label}</dt>
                  <dd>
                    <Keys keys={action.keys ?? ''} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ) : null
      })}
    </Dialog>
  )
}
