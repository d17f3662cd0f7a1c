import { Command } from 'cmdk'
import type { ReactNode } from 'react'
import type { Action } from '../lib/actions.ts'
import { Keys } from './kbd.tsx'

const group =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-faint [&_[cmdk-group-heading]]:text-xs'
const item =
  'flex min-h-10 items-center gap-3 rounded px-3 data-[selected=true]:bg-selected pointer-coarse:min-h-11'

type ActionsProps = { heading: string; actions: readonly Action[]; onChoose: (action: Action) => void }

export function Actions({ heading, actions, onChoose }: ActionsProps) {
  if (actions.length === 0) return null
  return (
    <Command.Group heading={heading} className={group}>
      {actions.map((action) => (
        <Command.Item
          key={action.id}
          value={`action ${action.id}`}
          className={item}
          onSelect={() => onChoose(action)}
        >
          {action.icon ? (
            <action.icon size={16} strokeWidth={1.75} className="text-ink-soft" aria-hidden />
          ) : (
            <span className="w-4" />
          )}
          <span className="flex-1">{action.label}</span>
          {action.keys ? <Keys keys={action.keys} /> : null}
        </Command.Item>
      ))}
    </Command.Group>
  )
}

type FoundProps<One> = {
  heading: string
  found: readonly One[]
  onChoose: (one: One) => void
  children: (one: One) => ReactNode
}

export function Found<One extends { id: string }>({ heading, found, onChoose, children }: FoundProps<One>) {
  if (found.length === 0) return null
  return (
    <Command.Group heading={heading} className={group}>
      {found.map((one) => (
        <Command.Item key={one.id} value={`found ${one.id}`} className={item} onSelect={() => onChoose(one)}>
          {children(one)}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
