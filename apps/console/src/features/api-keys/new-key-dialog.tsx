import type { Role } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { CopyDialog } from '../../ui/copy-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { RoleField } from '../../ui/roles/role-field.tsx'
import { useKeyWords } from './messages/index.ts'

type Values = { name: string; role: Role }

export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const words = useKeyWords()
  const refresh = useRefreshed()
  const first: Values = { name: '', role: 'agent' }
  const form = useForm(first, ({ name }) => ({ name: name.trim() ? null : words.nameMissing }))
  const make = useMutation({
    mutationFn: (body: Values) => api.post('/api/v1/api-keys', { body }),
    onSuccess: () => refresh('/api/v1/api-keys'),
  })
  if (make.data) {
    return (
      <CopyDialog
        title={words.made}
        help={words.once}
        label={words.key}
        text={make.data.key}
        lines={2}
        onClose={onClose}
      />
    )
  }
  return (
    <FormDialog
      title={words.dialog}
      verb={words.make}
      changed={form.changed}
      busy={make.isPending}
      onSubmit={form.submit((values) => make.mutate(values))}
      onClose={onClose}
    >
      <Field label={words.name} help={words.nameHelp} error={form.fault('name')}>
        <Input
          autoFocus
          maxLength={100}
          value={form.values.name}
          onChange={(event) => form.change({ name: event.target.value })}
        />
      </Field>
      <RoleField label={words.role} value={form.values.role} onChange={(role) => form.change({ role })} />
      <FormError error={make.error} />
    </FormDialog>
  )
}
