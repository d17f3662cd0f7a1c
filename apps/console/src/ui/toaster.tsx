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
            'enter-floating flex items-center gap-2 rounded-floating bg-raised py-1.5 pr-1.5 pl-4 shadow-floating',
            toast.tone === 'critical' && 'text-critical',
          )}
        >
          <Radix.Description className="min-w-0 flex-1 py-1">{toast.text}</Radix.Description>
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
      {/* Never over the place where one writes. */}
      <Radix.Viewport className="fixed inset-x-2 top-2 z-60 flex flex-col gap-2 outline-none tablet:inset-x-auto tablet:top-auto tablet:bottom-4 tablet:left-4 tablet:w-96" />
    </Radix.Provider>
  )
}
