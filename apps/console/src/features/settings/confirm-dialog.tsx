import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { useUiWords } from '../../ui/messages/index.ts'

type Props = {
  title: string
  help: string
  verb: string
  busy: boolean
  error: Error | null
  onConfirm: () => void
  onClose: () => void
}

/** Asked only where there is no way back. */
export function ConfirmDialog({ title, help, verb, busy, error, onConfirm, onClose }: Props) {
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
          <Button look="critical" busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      <FormError error={error} />
    </Dialog>
  )
}
