import type { InvitationPreview } from '@polku/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { enter, signInWithPassword, takeToken } from '../../lib/entering.ts'
import { passwordLength, useForm } from '../../lib/form.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Entrance } from '../../ui/entrance.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { LinkProblem } from '../../ui/link-problem.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { useSignInWords } from './messages/index.ts'

export function InvitationPage() {
  const words = useSignInWords()
  const [token] = useState(takeToken)
  const preview = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.post('/api/v1/invitations/preview', { body: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (preview.isError) return <LinkProblem error={preview.error} />
  if (!preview.data) return null
  const { workspace, invitedBy, role } = preview.data
  return (
    <Entrance title={words.joining(workspace)} lead={words.invitedBy(invitedBy, words.roles[role])}>
      <JoinForm token={token} preview={preview.data} />
    </Entrance>
  )
}

function JoinForm({ token, preview }: { token: string; preview: InvitationPreview }) {
  const words = useSignInWords()
  const language = useLanguage()
  const { known, email } = preview
  const form = useForm({ name: '', password: '' }, ({ name, password }) => ({
    name: name.trim() ? null : words.nameMissing,
    password: password.length >= passwordLength ? null : words.passwordShort,
  }))
  const join = useMutation({
    async mutationFn(values: { name: string; password: string }) {
      await api.post('/api/v1/invitations/accept', { body: { token, language, ...values } })
      return await signInWithPassword(email, values.password)
    },
    onSuccess: (wantsCode) => enter(wantsCode ? '/sign-in' : '/'),
  })
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={form.submit((values) => join.mutate(values))}>
      <Field label={words.email}>
        <Input type="email" autoComplete="username" value={email} readOnly />
      </Field>
      <Field
        label={words.yourName}
        help={preview.role === 'reader' ? words.nameHelpReader : words.nameHelp}
        error={form.fault('name')}
      >
        <Input
          autoFocus
          autoComplete="name"
          value={form.values.name}
          onChange={(event) => form.change({ name: event.target.value })}
          onBlur={() => form.leave('name')}
        />
      </Field>
      <Field
        label={known ? words.ownPassword : words.newPassword}
        help={known ? words.ownPasswordHelp : words.newPasswordHelp}
        error={form.fault('password')}
      >
        <PasswordInput
          autoComplete={known ? 'current-password' : 'new-password'}
          value={form.values.password}
          onChange={(event) => form.change({ password: event.target.value })}
          onBlur={() => form.values.password && form.leave('password')}
        />
      </Field>
      <FormError error={join.error} />
      <Button type="submit" look="primary" size="comfortable" busy={join.isPending}>
        {words.join}
      </Button>
    </form>
  )
}
