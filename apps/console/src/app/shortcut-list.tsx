import { caseKeys } from '../features/cases/case-keys.ts'
import { useCaseWords } from '../features/cases/messages/index.ts'
import { type ActionGroup, useOfferedActions } from '../lib/actions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Keys } from '../ui/kbd.tsx'
import { useAppWords } from './messages/index.ts'

const groups: readonly ActionGroup[] = ['case', 'list', 'navigation', 'general']

type Key = { id: string; label: string; keys?: string | undefined }

/** The keys that work on this screen now, read from the actions themselves; and those of a case, once one is open. */
export function ShortcutList({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const words = useAppWords()
  const caseWords = useCaseWords()
  const actions = useOfferedActions().filter((action) => action.keys)
  const inCase = actions.some((action) => action.group === 'case')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={words.shortcuts} description={words.shortcutsHelp}>
      {groups.map((group) => (
        <Section
          key={group}
          title={words.groups[group]}
          keys={actions.filter((action) => action.group === group)}
        />
      ))}
      {inCase ? null : (
        <Section
          title={words.whenCaseOpen}
          keys={caseKeys.map(({ keys, label }) => ({ id: keys, keys, label: label(caseWords) }))}
        />
      )}
    </Dialog>
  )
}

const Section = ({ title, keys }: { title: string; keys: readonly Key[] }) =>
  keys.length > 0 ? (
    <section className="mb-4">
      <h3 className="mb-1 text-ink-faint text-xs">{title}</h3>
      <dl>
        {keys.map((key) => (
          <div key={key.id} className="flex min-h-8 items-center justify-between gap-4">
            <dt>{key.label}</dt>
            <dd>
              <Keys keys={key.keys ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ) : null
