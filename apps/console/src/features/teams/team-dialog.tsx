import type { Team } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toasts.ts'
import { useTeamWords } from './messages/index.ts'

type Values = { name: string; memberIds: string[] }

export function TeamDialog({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const words = useTeamWords()
  const refresh = useRefreshed()
  const people = useList('/api/v1/people', { query: { limit: 200 } })
  const [deleting, setDeleting] = useState(false)
  const first: Values = { name: team?.name ?? '', memberIds: team?.members.map(({ id }) => id) ?? [] }
  const form = useForm(first, ({ name }) => ({ name: name.trim() ? null : words.nameMissing }))
  const { memberIds } = form.values
  const done = () => {
    refresh('/api/v1/teams', '/api/v1/people')
    onClose()
  }
  const save = useMutation({
    async mutationFn(body: Values) {
      const { id } = team ?? (await api.post('/api/v1/teams', { body: { name: body.name } }))
      await api.patch('/api/v1/teams/{id}', { path: { id }, body })
    },
    onSuccess: done,
    // A team that was made before its members were refused is there all the same.
    onError: () => refresh('/api/v1/teams'),
  })
  const remove = useMutation({
    mutationFn: ({ id }: Team) => api.delete('/api/v1/teams/{id}', { path: { id } }),
    onSuccess(_, { name }) {
      toast(words.removed(name))
      done()
    },
  })
  if (deleting && team) {
    return (
      <ConfirmDialog
        title={words.removeTitle(team.name)}
        help={words.removeHelp}
        verb={words.remove}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(team)}
        onClose={() => setDeleting(false)}
      />
    )
  }
  return (
    <FormDialog
      title={team?.name ?? words.add}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit((values) => save.mutate(values))}
      onClose={onClose}
      apart={
        team ? (
          <Button look="critical" className="mr-auto" onClick={() => setDeleting(true)}>
            {words.remove}
          </Button>
        ) : null
      }
    >
      <Field label={words.name} error={form.fault('name')}>
        <Input
          autoFocus={!team}
          maxLength={100}
          value={form.values.name}
          onChange={(event) => form.change({ name: event.target.value })}
          onBlur={() => form.leave('name')}
        />
      </Field>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{words.members}</legend>
        {people.data?.map((person) => (
          <Checkbox
            key={person.id}
            label={person.name}
            checked={memberIds.includes(person.id)}
            onChange={(checked) =>
              form.change({
                memberIds: checked ? [...memberIds, person.id] : memberIds.filter((id) => id !== person.id),
              })
            }
          />
        ))}
      </fieldset>
      <FormError error={save.error} />
    </FormDialog>
  )
}
