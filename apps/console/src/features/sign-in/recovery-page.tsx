import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { enter, signInWithPassword, takeToken } from '../../lib/entering.ts'
import { passwordLength, useForm } from '../../lib/form.ts'
import { Button } from '../../ui/button.tsx'
import { Entrance } from '../../ui/entrance.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { LinkProblem } from '../../ui/link-problem.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { useSignInWords } from './messages/index.ts'

/** Where an owner comes with a link from `npm run owner`. */
export function RecoveryPage() {
  const words = useSignInWords()
  const [token] = useState(takeToken)
  const preview = useQuery({
    queryKey: ['recovery', token],
    queryFn: () => api.post('/api/v1/recovery/preview', { body: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (preview.isError) return <LinkProblem error={preview.error} />
  if (!preview.data) return null
  const { name, email } = preview.data
  return (
    <Entrance title={words.recovering} lead={words.recoverLead(name, email)}>
      <p className="text-ink-soft text-sm">{words.recoverHelp}</p>
      <RecoveryForm token={token} email={email} />
    </Entrance>
  )
}

function RecoveryForm({ token, email }: { token: string; email: string }) {
  const words = useSignInWords()
  const form = useForm({ password: '' }, ({ password }) => ({
    password: password.length >= passwordLength ? null : words.passwordShort,
  }))
  const recover = useMutation({
    async mutationFn({ password }: { password: string }) {
      await api.post('/api/v1/recovery', { body: { token, password } })
      await signInWithPassword(email, password)
    },
    onSuccess: () => enter(),
  })
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={form.submit((values) => recover.mutate(values))}
    >
      <Field label={words.newPassword} help={words.newPasswordHelp} error={form.fault('password')}>
        <PasswordInput
          autoFocus
          autoComplete="new-password"
          value={form.values.password}
          onChange={(event) => form.change({ password: event.target.value })}
          onBlur={() => form.values.password && form.leave('password')}
        />
      </Field>
      <FormError error={recover.error} />
      <Button type="submit" look="primary" size="comfortable" busy={recover.isPending}>
        {words.savePassword}
      </Button>
    </form>
  )
}
