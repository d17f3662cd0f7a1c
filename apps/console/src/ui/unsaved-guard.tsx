import { useBlocker } from '@tanstack/react-router'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useUiWords } from './messages/index.ts'

/** Asks before one leaves a page whose changes have not been saved. */
export function UnsavedGuard({ changed }: { changed: boolean }) {
  const words = useUiWords()
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname,
    enableBeforeUnload: () => changed,
    withResolver: true,
  })
  if (leaving.status !== 'blocked') return null
  return (
    <Dialog
      open
      onOpenChange={leaving.reset}
      title={words.unsaved}
      footer={
        <>
          <Button onClick={leaving.proceed}>{words.discard}</Button>
          <Button look="primary" autoFocus onClick={leaving.reset}>
            {words.keepEditing}
          </Button>
        </>
      }
    />
  )
}
