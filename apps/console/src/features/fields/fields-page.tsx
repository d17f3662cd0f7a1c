import type { CaseField } from '@polku/contract'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
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
  return (
    <SettingsPage lead={words.lead} action={fields.data?.length === 0 ? null : add}>
      <SettingsList list={fields} empty={{ title: words.empty, help: words.emptyHelp, action: add }}>
        {(field, at, all) => (
          <FieldRow
            key={field.id}
            field={field}
            place={at}
            last={all.length - 1}
            onEdit={mayManage ? () => setOpen(field) : null}
          />
        )}
      </SettingsList>
      {open ? <FieldDialog field={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  )
}
