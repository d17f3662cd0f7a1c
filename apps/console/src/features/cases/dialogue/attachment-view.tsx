import type { Attachment } from '@polku/contract'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { fileAddress } from './file-address.ts'
import { useDialogueWords } from './messages/index.ts'

/** A picture as large as the screen allows. */
export function AttachmentView({ attachment, onClose }: { attachment: Attachment; onClose: () => void }) {
  const words = useDialogueWords()
  const address = fileAddress(attachment.id)
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={attachment.name}
      footer={
        <Button asChild>
          <a href={address} download={attachment.name}>
            {words.download}
          </a>
        </Button>
      }
    >
      <img
        src={address}
        alt={attachment.name}
        className="mx-auto max-h-[60dvh] max-w-full rounded object-contain"
      />
    </Dialog>
  )
}
