import type { CaseField } from '@polku/contract'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { FieldDialog } from './field-dialog.tsx'
import { FieldRow } from './field-row.tsx'
import { useFieldWords } from './messages/index.ts'
import { useFields } from './use-fields.ts'

export function FieldsPage() {
  const words = useFieldWords()
  const mayManage = useMay('field.manage')
  const fields = useFields()
  const [open, setOpen] = useState<CaseField | 'new' | null>(null)
  const add = mayManage ? (
    <Button look="primary" onClick={() => setOpen('new')}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.newField}
    </Button>
  ) : null
  const isEmpty = fields.data?.length === 0
  return (
    <SettingsPage lead={words.lead} action={isEmpty ? null : add}>
      {fields.isError ? (
        <ErrorState error={fields.error} onRetry={() => void fields.refetch()} compact />
      ) : null}
      {fields.isPending ? <RowSkeletons rows={3} /> : null}
      {isEmpty ? (
        <EmptyState title={words.empty} action={add}>
          {words.emptyHelp}
        </EmptyState>
      ) : null}
      <ul>
        {fields.data?.map((field, at, all) => (
          <FieldRow
            key={field.id}
            field={field}
            place={at}
            last={all.length - 1}
            onEdit={mayManage ? () => setOpen(field) : null}
          />
        ))}
      </ul>
      {open ? <FieldDialog field={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  )
}
