import { CopyDialog } from '../../ui/copy-dialog.tsx'
import { useAccountWords } from './messages/index.ts'

export function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const words = useAccountWords()
  return (
    <CopyDialog
      title={words.recoveryCodes}
      help={words.recoveryCodesHelp}
      label={words.recoveryCodes}
      text={codes.join('\n')}
      lines={codes.length}
      verb={words.codesKept}
      onClose={onClose}
    />
  )
}
