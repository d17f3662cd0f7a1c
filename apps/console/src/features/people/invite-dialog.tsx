import type { Role } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { addressFault, useForm } from '../../lib/form.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { RoleField } from '../../ui/roles/role-field.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { usePeopleWords } from './messages/index.ts'

type Values = { email: string; role: Role; teamIds: string[] }

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const words = usePeopleWords().invitations
  const refresh = useRefreshed()
  const teams = useList('/api/v1/teams', { query: { limit: 100 } })
  const first: Values = { email: '', role: 'agent', teamIds: [] }
  const form = useForm(first, ({ email }) => ({
    email: addressFault(email, words.emailMissing, words.emailWrong),
  }))
  const invite = useMutation({
    mutationFn: (body: Values) => api.post('/api/v1/invitations', { body }),
    onSuccess: () => refresh('/api/v1/invitations'),
  })
  if (invite.data) {
    return <InvitationLink title={words.made(invite.data.email)} made={invite.data} onClose={onClose} />
  }
  const { teamIds } = form.values
  return (
    <FormDialog
      title={words.dialog}
      verb={words.make}
      changed={form.changed}
      busy={invite.isPending}
      onSubmit={form.submit((values) => invite.mutate(values))}
      onClose={onClose}
    >
      <Field label={words.email} error={form.fault('email')}>
        <Input
          type="email"
          autoFocus
          value={form.values.email}
          onChange={(event) => form.change({ email: event.target.value })}
          onBlur={() => form.values.email && form.leave('email')}
        />
      </Field>
      <RoleField label={words.role} value={form.values.role} onChange={(role) => form.change({ role })} />
      {teams.data && teams.data.length > 0 ? (
        <fieldset>
          <legend className="mb-1 font-medium text-sm">{words.teams}</legend>
          {teams.data.map((team) => (
            <Checkbox
              key={team.id}
              label={team.name}
              checked={teamIds.includes(team.id)}
              onChange={(checked) =>
                form.change({
                  teamIds: checked ? [...teamIds, team.id] : teamIds.filter((id) => id !== team.id),
                })
              }
            />
          ))}
        </fieldset>
      ) : null}
      <FormError error={invite.error} />
    </FormDialog>
  )
}
