import { Undo2, X } from 'lucide-react'
import { Toast as Radix } from 'radix-ui'
import { useActions, useIsTyping } from '../lib/actions.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'
import { Keys } from './kbd.tsx'
import { useUiWords } from './messages/index.ts'
import { dismissToast, toast, useToasts } from './toasts.ts'

export function Toaster() {
  const words = useUiWords()
  const toasts = useToasts()
  // Where one writes, the key is a letter.
  const typing = useIsTyping()
  const undoable = toasts.findLast(({ undo }) => undo)
  useActions([
    {
      id: 'undo',
      group: 'general',
      label: words.undoLast,
      keys: 'z',
      icon: Undo2,
      keysOnly: !undoable,
      run() {
        if (!undoable?.undo) return void toast(words.nothingToUndo)
        dismissToast(undoable.id)
        undoable.undo()
      },
    },
  ])
  return (
    <Radix.Provider swipeDirection="left" label={words.notifications}>
      {toasts.map((each) => (
        <Radix.Root
          key={each.id}
          duration={each.lasts}
          onOpenChange={(open) => !open && dismissToast(each.id)}
          className={classes(
            'enter-floating flex flex-wrap items-center gap-x-2 rounded-floating bg-raised py-1.5 pr-1.5 pl-4 shadow-floating',
            each.tone === 'critical' && 'text-critical',
          )}
        >
          <Radix.Description className="min-w-0 flex-1 basis-28 py-1">{each.text}</Radix.Description>
          {each.link ? (
            <Radix.Action asChild altText={each.link.label}>
              <Button look="accent" onClick={each.link.run}>
                {each.link.label}
              </Button>
            </Radix.Action>
          ) : null}
          {each.undo ? (
            <Radix.Action asChild altText={words.undoByKey}>
              <Button look="accent" aria-keyshortcuts="Z" onClick={each.undo}>
                {words.undo}
                {each === undoable && !typing ? (
                  <span aria-hidden className="pointer-coarse:hidden">
                    <Keys keys="z" />
                  </span>
                ) : null}
              </Button>
            </Radix.Action>
          ) : null}
          <Radix.Close asChild>
            <IconButton icon={X} label={words.close} />
          </Radix.Close>
        </Radix.Root>
      ))}
      {/* Never over the place where one writes, nor over what one may want to press next: at a desk in the
          column of views, elsewhere below the heading of a case. */}
      <Radix.Viewport
        label={`${words.notifications} ({hotkey})`}
        className="fixed inset-x-2 top-28 z-60 mx-auto flex max-w-96 flex-col gap-2 outline-none desk:inset-x-auto desk:top-auto desk:bottom-3 desk:left-16 desk:w-46 wide:w-52"
      />
    </Radix.Provider>
  )
}
