import type { Customer, Language } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useErrorWords } from '../../lib/error-words.ts'
import { languageNames, languages } from '../../lib/language.ts'
import { keys } from '../../lib/query-keys.ts'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { Select } from '../../ui/select.tsx'
import { useCustomerWords } from './messages/index.ts'

/** Correcting a customer's name and language. */
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
  const ui = useUiWords()
  const tell = useErrorWords()
  const client = useQueryClient()
  const [name, setName] = useState(customer.name ?? '')
  const [language, setLanguage] = useState<Language | undefined>(customer.language ?? undefined)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const save = async () => {
    setBusy(true)
    try {
      const body = { name: name.trim() || null, language: language ?? null }
      await api.patch(`/api/v1/customers/${customer.id}`, { body })
      await client.invalidateQueries({ queryKey: keys.customers })
      onClose()
    } catch (failure) {
      const told = tell(failure as Error)
      setError(`${told.title}. ${told.advice}`)
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.edit}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form="edit-customer" busy={busy}>
            {ui.save}
          </Button>
        </>
      }
    >
      <form
        id="edit-customer"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label={words.name} error={error}>
          <Input
            value={name}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label={words.language}>
          <Select
            value={language}
            onChange={setLanguage}
            placeholder={words.languageUnknown}
            choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          />
        </Field>
      </form>
    </Dialog>
  )
}
