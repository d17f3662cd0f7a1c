import { Button } from '../../../ui/button.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useWebhookWords } from './messages/index.ts'

type Props = { title: string; help: string; secret: string; onClose: () => void }

/** A secret that has just been made. */
export function SecretDialog({ title, help, secret, onClose }: Props) {
  const words = useWebhookWords()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={help}
      footer={
        <Button look="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <CopyField label={words.secret} text={secret} lines={2} />
    </Dialog>
  )
}
