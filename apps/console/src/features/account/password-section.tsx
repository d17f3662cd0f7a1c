import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { passwordLength, useForm } from '../../lib/form.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { toast } from '../../ui/toasts.ts'
import { useAccountWords } from './messages/index.ts'
import { Section } from './section.tsx'
import { sessionsKey } from './session-section.tsx'

const empty = { currentPassword: '', newPassword: '' }

export function PasswordSection() {
  const words = useAccountWords()
  const { person } = useSession()
  const client = useQueryClient()
  const form = useForm(empty, ({ currentPassword, newPassword }) => ({
    currentPassword: currentPassword ? null : words.currentMissing,
    newPassword: newPassword.length >= passwordLength ? null : words.passwordShort,
  }))
  const change = useMutation({
    mutationFn: (values: typeof empty) =>
      api.post('/auth/change-password', { body: { ...values, revokeOtherSessions: true } }),
    onSuccess() {
      form.reset(empty)
      toast(words.passwordChanged)
      void client.invalidateQueries({ queryKey: sessionsKey })
    },
  })
  return (
    <Section title={words.password}>
      <form
        noValidate
        className="flex max-w-96 flex-col gap-4"
        onSubmit={form.submit((values) => change.mutate(values))}
      >
        <input type="text" autoComplete="username" value={person?.email ?? ''} readOnly hidden />
        <Field label={words.currentPassword} error={form.fault('currentPassword')}>
          <PasswordInput
            autoComplete="current-password"
            value={form.values.currentPassword}
            onChange={(event) => form.change({ currentPassword: event.target.value })}
          />
        </Field>
        <Field label={words.newPassword} help={words.newPasswordHelp} error={form.fault('newPassword')}>
          <PasswordInput
            autoComplete="new-password"
            value={form.values.newPassword}
            onChange={(event) => form.change({ newPassword: event.target.value })}
            onBlur={() => form.values.newPassword && form.leave('newPassword')}
          />
        </Field>
        <FormError error={change.error} />
        <Button type="submit" className="self-start" busy={change.isPending}>
          {words.changePassword}
        </Button>
      </form>
    </Section>
  )
}
