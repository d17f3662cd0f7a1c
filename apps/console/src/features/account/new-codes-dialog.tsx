import { useState } from 'react'
import { useAccountWords } from './messages/index.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

export function NewCodesDialog({ onClose }: { onClose: () => void }) {
  const words = useAccountWords()
  const [codes, setCodes] = useState<string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onClose={onClose} />
  return (
    <PasswordDialog<{ backupCodes: string[] }>
      title={words.newCodes}
      description={words.newCodesHelp}
      verb={words.goOn}
      path="/auth/two-factor/generate-backup-codes"
      onClose={onClose}
      onDone={({ backupCodes }) => setCodes(backupCodes)}
    />
  )
}
