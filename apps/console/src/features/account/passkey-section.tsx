import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { addPasskey, PasskeyCancelled, passkeysWork } from '../../lib/passkey.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { Time } from '../../ui/time.tsx'
import { toast } from '../../ui/toasts.ts'
import { useAccountWords } from './messages/index.ts'
import { Section } from './section.tsx'

const passkeysKey = ['account', 'passkeys']

export function PasskeySection() {
  const words = useAccountWords()
  const client = useQueryClient()
  const [adding, setAdding] = useState(false)
  const passkeys = useQuery({
    queryKey: passkeysKey,
    queryFn: ({ signal }) => api.get('/auth/passkey/list-user-passkeys', { signal }),
  })
  const remove = useMutation({
    mutationFn: (id: string) => api.post('/auth/passkey/delete-passkey', { body: { id } }),
    onSuccess: () => toast(words.passkeyRemoved),
    onSettled: () => client.invalidateQueries({ queryKey: passkeysKey }),
  })
  const works = passkeysWork()
  return (
    <Section title={words.passkeys} help={works ? words.passkeysHelp : words.passkeysNotHere}>
      {passkeys.data && passkeys.data.length > 0 ? (
        <ul>
          {passkeys.data.map((passkey) => (
            <li key={passkey.id} className="flex items-center gap-3 border-line border-b py-2 first:border-t">
              <KeyRound size={16} strokeWidth={1.75} aria-hidden className="text-ink-soft" />
              <p className="min-w-0 flex-1 truncate">{passkey.name || words.passkeyUnnamed}</p>
              {passkey.createdAt ? (
                <Time at={passkey.createdAt} className="text-ink-faint text-sm max-tablet:hidden" />
              ) : null}
              <Button look="quiet" onClick={() => remove.mutate(passkey.id)}>
                {words.passkeyRemove}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <FormError error={remove.error} />
      {works ? (
        <Button className="self-start" onClick={() => setAdding(true)}>
          {words.passkeyAdd}
        </Button>
      ) : null}
      {adding ? <AddDialog onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const words = useAccountWords()
  const client = useQueryClient()
  const form = useForm({ name: '' }, ({ name }) => ({ name: name.trim() ? null : words.passkeyNameMissing }))
  const add = useMutation({
    mutationFn: ({ name }: { name: string }) => addPasskey(name.trim()),
    onSuccess() {
      toast(words.passkeyAdded)
      void client.invalidateQueries({ queryKey: passkeysKey })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.passkeyAdd}
      verb={words.goOn}
      changed={form.changed}
      busy={add.isPending}
      onSubmit={form.submit((values) => add.mutate(values))}
      onClose={onClose}
    >
      <Field label={words.passkeyName} help={words.passkeyNameHelp} error={form.fault('name')}>
        <Input
          autoFocus
          maxLength={100}
          value={form.values.name}
          onChange={(event) => form.change({ name: event.target.value })}
        />
      </Field>
      <FormError error={add.error instanceof PasskeyCancelled ? null : add.error} />
    </FormDialog>
  )
}
