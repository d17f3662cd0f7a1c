import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useAccountWords } from './messages/index.ts'

export function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const words = useAccountWords()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.recoveryCodes}
      description={words.recoveryCodesHelp}
      footer={
        <Button look="primary" onClick={onClose}>
          {words.codesKept}
        </Button>
      }
    >
      <CopyField label={words.recoveryCodes} text={codes.join('\n')} lines={codes.length} />
    </Dialog>
  )
}
