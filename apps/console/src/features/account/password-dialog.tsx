import { useMutation } from '@tanstack/react-query'
import { useForm } from '../../lib/form.ts'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { useAccountWords } from './messages/index.ts'

type Props<Answer> = {
  title: string
  description?: string
  verb: string
  /** What is asked of the server with the password. */
  ask: (body: { password: string }) => Promise<Answer>
  onClose: () => void
  onDone: (answer: Answer) => void
}

/** Asks for the password once more before what a passer-by at an open screen must not be able to do. */
export function PasswordDialog<Answer>({ title, description, verb, ask, onClose, onDone }: Props<Answer>) {
  const words = useAccountWords()
  const form = useForm({ password: '' }, ({ password }) => ({
    password: password ? null : words.currentMissing,
  }))
  const asking = useMutation({ mutationFn: ask, onSuccess: onDone })
  return (
    <FormDialog
      title={title}
      description={description}
      verb={verb}
      changed={form.changed}
      busy={asking.isPending}
      onSubmit={form.submit((values) => asking.mutate(values))}
      onClose={onClose}
    >
      <Field label={words.confirmPassword} help={words.confirmPasswordHelp} error={form.fault('password')}>
        <PasswordInput
          autoFocus
          autoComplete="current-password"
          value={form.values.password}
          onChange={(event) => form.change({ password: event.target.value })}
        />
      </Field>
      <FormError error={asking.error} />
    </FormDialog>
  )
}
