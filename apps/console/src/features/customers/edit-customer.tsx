import type { Customer, CustomerChange } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { languageNames, languages } from '../../lib/language.ts'
import { useMay } from '../../lib/session.ts'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { AttributeFields } from './attribute-fields.tsx'
import { attributeFault, attributeRows, changedAttributes } from './attribute-rows.ts'
import { keys } from './keys.ts'
import { useCustomerWords } from './messages/index.ts'

/** Correcting a customer's name, language and what else is recorded. */
export function EditCustomer({ customer }: { customer: Customer }) {
  const words = useCustomerWords()
  const may = useMay('customer.change')
  const [open, setOpen] = useState(false)
  if (!may) return null
  return (
    <>
      <IconButton icon={Pencil} label={words.edit} onClick={() => setOpen(true)} />
      {open ? <EditDialog customer={customer} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function EditDialog({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const words = useCustomerWords()
  const client = useQueryClient()
  const form = useForm(
    {
      name: customer.name ?? '',
      language: customer.language ?? undefined,
      rows: attributeRows(customer.attributes),
    },
    ({ rows }) => ({ rows: rows.map((row) => attributeFault(rows, row)).find(Boolean) }),
  )
  const save = useMutation({
    mutationFn: (body: CustomerChange) =>
      api.patch('/api/v1/customers/{id}', { path: { id: customer.id }, body }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: keys.all })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.edit}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onClose={onClose}
      onSubmit={form.submit(({ name, language, rows }) =>
        save.mutate({
          name: name.trim() || null,
          language: language ?? null,
          attributes: changedAttributes(customer.attributes, rows),
        }),
      )}
    >
      <Field label={words.name}>
        <Input
          value={form.values.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => form.change({ name: event.target.value })}
        />
      </Field>
      <Field label={words.language}>
        <Select
          value={form.values.language}
          onChange={(language) => form.change({ language })}
          placeholder={words.languageUnknown}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </Field>
      <AttributeFields
        rows={form.values.rows}
        told={form.fault('rows') !== null}
        onChange={(rows) => form.change({ rows })}
        onLeave={() => form.leave('rows')}
      />
      <FormError error={save.error} />
    </FormDialog>
  )
}
