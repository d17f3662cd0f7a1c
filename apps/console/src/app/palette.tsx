import { Command } from 'cmdk'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { useOfferedActions } from '../lib/actions.ts'
import { Actions } from '../ui/palette-groups.tsx'
import { Parts } from '../ui/parts.tsx'
import { useCommandGroups } from './command-groups.ts'
import { useAppWords } from './messages/index.ts'

/** Whether a label holds each word typed. */
const holds = (label: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word))

/** One box for going anywhere and doing anything that can be done here now. */
export function Palette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const words = useAppWords()
  const [text, setText] = useState('')
  const groups = useCommandGroups(
    useOfferedActions().filter((action) => !action.keysOnly && holds(action.label, text)),
  )
  // The action runs after focus has gone back to the page, so that it can move focus itself.
  const choose = (run: () => void) => {
    onOpenChange(false)
    requestAnimationFrame(() => requestAnimationFrame(run))
  }
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Content
          aria-describedby={undefined}
          className="enter-floating fixed inset-x-2 top-2 z-40 mx-auto max-w-160 rounded-floating bg-raised shadow-floating outline-none tablet:top-[14dvh]"
        >
          <Dialog.Title className="sr-only">{words.search}</Dialog.Title>
          {/* What the server found it found by more than is shown; only our own actions are narrowed, above. */}
          <Command label={words.search} shouldFilter={false} loop>
            <Command.Input
              value={text}
              onValueChange={setText}
              placeholder={words.palettePlaceholder}
              className="h-12 w-full border-line border-b bg-transparent px-4 text-lg outline-none"
            />
            <Command.List
              label={words.paletteResults}
              className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1 pb-2"
            >
              <Command.Empty className="p-6 text-center text-ink-soft">{words.paletteNothing}</Command.Empty>
              {groups.map(({ heading, actions }) => (
                <Actions
                  key={heading}
                  heading={heading}
                  actions={actions}
                  onChoose={(action) => choose(action.run)}
                />
              ))}
              <Parts at="search" props={{ text, onChoose: choose }} />
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
