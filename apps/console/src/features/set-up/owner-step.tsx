import type { SetUp } from '@polku/contract'
import { addressFault, passwordLength, useForm } from '../../lib/form.ts'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { useSetUpWords } from './messages/index.ts'
import { StepButtons } from './step-buttons.tsx'

export type OwnerForm = SetUp['owner']

type Props = {
  owner: OwnerForm
  /** Why the answers were not taken as they were. */
  error: Error | null
  onBack: (owner: OwnerForm) => void
  onDone: (owner: OwnerForm) => void
}

export function OwnerStep({ owner, error, onBack, onDone }: Props) {
  const words = useSetUpWords()
  const form = useForm(owner, ({ name, email, password }) => ({
    name: name.trim() ? null : words.nameMissing,
    email: addressFault(email, words.emailMissing, words.emailWrong),
    password: password.length >= passwordLength ? null : words.passwordShort,
  }))
  const { values } = form
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={form.submit(onDone)}>
      <p className="text-ink-soft">{words.ownerHelp}</p>
      <Field label={words.name} error={form.fault('name')}>
        <Input
          autoFocus
          autoComplete="name"
          maxLength={200}
          value={values.name}
          onChange={(event) => form.change({ name: event.target.value })}
          onBlur={() => values.name && form.leave('name')}
        />
      </Field>
      <Field label={words.email} error={form.fault('email')}>
        <Input
          type="email"
          autoComplete="username"
          value={values.email}
          onChange={(event) => form.change({ email: event.target.value })}
          onBlur={() => values.email && form.leave('email')}
        />
      </Field>
      <Field label={words.password} help={words.passwordHelp} error={form.fault('password')}>
        <PasswordInput
          autoComplete="new-password"
          value={values.password}
          onChange={(event) => form.change({ password: event.target.value })}
          onBlur={() => values.password && form.leave('password')}
        />
      </Field>
      <FormError error={error} />
      <StepButtons onBack={() => onBack(values)} next={words.goOn} />
    </form>
  )
}
