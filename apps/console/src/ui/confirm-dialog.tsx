import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { FormError } from './form-error.tsx'
import { useUiWords } from './messages/index.ts'

type Props = {
  title: string
  help: string
  verb: string
  look?: 'critical' | 'primary'
  busy: boolean
  error: Error | null
  onConfirm: () => void
  onClose: () => void
}

/** Asked only where there is no way back, or others must act on it. */
export function ConfirmDialog({
  title,
  help,
  verb,
  look = 'critical',
  busy,
  error,
  onConfirm,
  onClose,
}: Props) {
  const ui = useUiWords()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={help}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look={look} busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      <FormError error={error} />
    </Dialog>
  )
}
