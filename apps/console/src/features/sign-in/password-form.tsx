import { useMutation } from '@tanstack/react-query'
import { signInWithPassword } from '../../lib/entering.ts'
import { addressFault, useForm } from '../../lib/form.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { useSignInWords } from './messages/index.ts'

type Props = { onEntered: () => void; onAskedForCode: () => void }

export function PasswordForm({ onEntered, onAskedForCode }: Props) {
  const words = useSignInWords()
  const form = useForm({ email: '', password: '' }, ({ email, password }) => ({
    email: addressFault(email, words.emailMissing, words.emailWrong),
    password: password ? null : words.passwordMissing,
  }))
  const signIn = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) =>
      signInWithPassword(email, password),
    onSuccess: (wantsCode) => (wantsCode ? onAskedForCode() : onEntered()),
  })
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={form.submit((values) => signIn.mutate(values))}
    >
      <Field label={words.email} error={form.fault('email')}>
        <Input
          type="email"
          autoComplete="username webauthn"
          autoFocus
          value={form.values.email}
          onChange={(event) => form.change({ email: event.target.value })}
          onBlur={() => form.values.email && form.leave('email')}
        />
      </Field>
      <Field label={words.password} error={form.fault('password')}>
        <PasswordInput
          autoComplete="current-password"
          value={form.values.password}
          onChange={(event) => form.change({ password: event.target.value })}
        />
      </Field>
      <FormError error={signIn.error} />
      <Button type="submit" look="primary" size="comfortable" busy={signIn.isPending}>
        {words.signIn}
      </Button>
    </form>
  )
}
