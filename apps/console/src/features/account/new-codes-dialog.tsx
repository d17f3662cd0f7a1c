import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useAccountWords } from './messages/index.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

export function NewCodesDialog({ onClose }: { onClose: () => void }) {
  const words = useAccountWords()
  const [codes, setCodes] = useState<string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onClose={onClose} />
  return (
    <PasswordDialog
      title={words.newCodes}
      description={words.newCodesHelp}
      verb={words.goOn}
      ask={(body) => api.post('/auth/two-factor/generate-backup-codes', { body })}
      onClose={onClose}
      onDone={({ backupCodes }) => setCodes(backupCodes)}
    />
  )
}
