import { X } from 'lucide-react'
import { Toast as Radix } from 'radix-ui'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'
import { useUiWords } from './messages/index.ts'
import { dismissToast, useToasts } from './toasts.ts'

export function Toaster() {
  const words = useUiWords()
  const toasts = useToasts()
  return (
    <Radix.Provider swipeDirection="left" label={words.notifications}>
      {toasts.map((toast) => (
        <Radix.Root
          key={toast.id}
          duration={toast.lasts}
          onOpenChange={(open) => !open && dismissToast(toast.id)}
          className={classes(
            'enter-floating flex flex-wrap items-center gap-x-2 rounded-floating bg-raised py-1.5 pr-1.5 pl-4 shadow-floating',
            toast.tone === 'critical' && 'text-critical',
          )}
        >
          <Radix.Description className="min-w-0 flex-1 basis-28 py-1">{toast.text}</Radix.Description>
          {toast.action ? (
            <Radix.Action asChild altText={toast.action.label}>
              <Button look="accent" onClick={toast.action.run}>
                {toast.action.label}
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
