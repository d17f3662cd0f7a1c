import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import { useForm } from '../../lib/form.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { useSignInWords } from './messages/index.ts'

/** After these no code is taken any more, of whichever kind. */
const endings = ['auth.challenge-over', 'auth.code-used']

type Props = { onEntered: () => void; onStartOver: () => void }

/** The second step: a code from the app, or one of the recovery codes. */
export function CodeForm({ onEntered, onStartOver }: Props) {
  const words = useSignInWords()
  const [recovering, setRecovering] = useState(false)
  const form = useForm({ code: '', trustDevice: false }, ({ code }) => ({
    code: code.trim() ? null : words.codeMissing,
  }))
  const verify = useMutation({
    mutationFn: ({ code, trustDevice }: { code: string; trustDevice: boolean }) =>
      api.post(recovering ? '/auth/two-factor/verify-backup-code' : '/auth/two-factor/verify-totp', {
        body: { code: recovering ? code.trim() : code.replace(/\s/g, ''), trustDevice },
      }),
    onSuccess: onEntered,
  })
  const over = verify.error instanceof ApiError && endings.includes(verify.error.code)
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={form.submit((values) => verify.mutate(values))}
    >
      <Field
        label={recovering ? words.recoveryCode : words.code}
        help={recovering ? words.recoveryCodeHelp : words.codeHelp}
        error={form.fault('code')}
      >
        <Input
          key={String(recovering)}
          autoFocus
          autoComplete="one-time-code"
          inputMode={recovering ? 'text' : 'numeric'}
          value={form.values.code}
          onChange={(event) => form.change({ code: event.target.value })}
          className="text-lg tracking-widest"
        />
      </Field>
      <Checkbox
        label={words.trustDevice}
        checked={form.values.trustDevice}
        onChange={(trustDevice) => form.change({ trustDevice })}
      />
      <FormError error={verify.error} />
      {over ? (
        <Button look="primary" size="comfortable" onClick={onStartOver}>
          {words.startOver}
        </Button>
      ) : (
        <>
          <Button type="submit" look="primary" size="comfortable" busy={verify.isPending}>
            {words.goOn}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setRecovering(!recovering)
              form.reset({ ...form.values, code: '' })
              verify.reset()
            }}
          >
            {recovering ? words.useAppCode : words.useRecoveryCode}
          </Button>
        </>
      )}
    </form>
  )
}
