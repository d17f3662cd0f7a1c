import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { useAccountWords } from './messages/index.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Started = { totpURI: string; backupCodes: string[] }

/** Password, then the app, then a code to see that the app has it, then the codes for a lost phone. */
export function TwoFactorDialog({ onClose }: { onClose: () => void }) {
  const words = useAccountWords()
  const [started, setStarted] = useState<Started | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  if (!started) {
    return (
      <PasswordDialog
        title={words.twoFactor}
        verb={words.goOn}
        ask={(body) => api.post('/auth/two-factor/enable', { body })}
        onClose={onClose}
        onDone={setStarted}
      />
    )
  }
  if (confirmed) return <RecoveryCodes codes={started.backupCodes} onClose={onClose} />
  return <ScanDialog uri={started.totpURI} onClose={onClose} onConfirmed={() => setConfirmed(true)} />
}

/** As a long key is read and typed. */
const inFours = (key: string) => key.match(/.{1,4}/g)?.join(' ')

type ScanProps = { uri: string; onClose: () => void; onConfirmed: () => void }

function ScanDialog({ uri, onClose, onConfirmed }: ScanProps) {
  const words = useAccountWords()
  const key = new URL(uri).searchParams.get('secret') ?? ''
  const form = useForm({ code: '' }, ({ code }) => ({ code: code.trim() ? null : words.codeMissing }))
  const verify = useMutation({
    mutationFn: ({ code }: { code: string }) =>
      api.post('/auth/two-factor/verify-totp', { body: { code: code.replace(/\s/g, '') } }),
    onSuccess: onConfirmed,
  })
  return (
    <FormDialog
      title={words.scan}
      verb={words.switchOn}
      changed={form.changed}
      busy={verify.isPending}
      onSubmit={form.submit((values) => verify.mutate(values))}
      onClose={onClose}
    >
      <QrCode text={uri} label={words.scan} />
      <p className="text-ink-soft text-sm">{words.scanHelp}</p>
      <CopyField label={words.scanKey} text={key} shown={inFours(key)} lines={2} />
      <Field label={words.code} error={form.fault('code')}>
        <Input
          autoFocus
          inputMode="numeric"
          autoComplete="one-time-code"
          className="text-lg tracking-widest"
          value={form.values.code}
          onChange={(event) => form.change({ code: event.target.value })}
        />
      </Field>
      <FormError error={verify.error} />
    </FormDialog>
  )
}
