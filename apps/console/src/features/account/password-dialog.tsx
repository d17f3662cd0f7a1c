import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { PasswordInput } from '../../ui/password-input.tsx'
import { useAccountWords } from './messages/index.ts'

type Props<Answer> = {
  title: string
  description?: string
  verb: string
  /** What is asked of the server with the password. */
  path: string
  onClose: () => void
  onDone: (answer: Answer) => void
}

/** Asks for the password once more before what a passer-by at an open screen must not be able to do. */
export function PasswordDialog<Answer>({ title, description, verb, path, onClose, onDone }: Props<Answer>) {
  const words = useAccountWords()
  const ui = useUiWords()
  const form = useForm({ password: '' }, ({ password }) => ({
    password: password ? null : words.currentMissing,
  }))
  const ask = useMutation({
    mutationFn: (body: { password: string }) => api.post<Answer>(path, { body }),
    onSuccess: onDone,
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form="confirm-password" busy={ask.isPending}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id="confirm-password"
        noValidate
        className="flex flex-col gap-4"
        onSubmit={form.submit((values) => ask.mutate(values))}
      >
        <Field label={words.confirmPassword} help={words.confirmPasswordHelp} error={form.fault('password')}>
          <PasswordInput
            autoFocus
            autoComplete="current-password"
            value={form.values.password}
            onChange={(event) => form.change({ password: event.target.value })}
          />
        </Field>
        <FormError error={ask.error} />
      </form>
    </Dialog>
  )
}
