import type { CaseField, FieldKind, FieldNames } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import { useForm } from '../../lib/form.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn } from '../../lib/name-in.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { NamesFields } from '../../ui/names-fields.tsx'
import { Select } from '../../ui/select.tsx'
import { ChoiceRows } from './choice-rows.tsx'
import { type ChoiceRow, choicesIn, named, rowsOf } from './choices.ts'
import { useFieldWords } from './messages/index.ts'
import { fieldsKey } from './use-fields.ts'

type Values = { names: FieldNames; kind: FieldKind; choices: readonly ChoiceRow[]; required: boolean }

export function FieldDialog({ field, onClose }: { field: CaseField | null; onClose: () => void }) {
  const words = useFieldWords()
  const language = useLanguage()
  const client = useQueryClient()
  const first: Values = {
    names: field?.names ?? {},
    kind: field?.kind ?? 'text',
    choices: rowsOf(field?.choices ?? []),
    required: field?.required ?? false,
  }
  const form = useForm(first, ({ names, kind, choices }) => ({
    names: named(names) ? null : words.nameMissing,
    choices: kind === 'choice' && choicesIn(choices).length === 0 ? words.choiceMissing : null,
  }))
  const { values } = form
  const save = useMutation<unknown, Error, Values>({
    mutationFn: ({ names, kind, choices, required }) => {
      const said = { names: named(names)!, kind, required, choices: choicesIn(choices) }
      return field
        ? api.patch('/api/v1/fields/{id}', { path: { id: field.id }, body: said })
        : api.post('/api/v1/fields', { body: said })
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: fieldsKey })
      onClose()
    },
  })
  const lost = save.error instanceof ApiError && save.error.code === 'field.values-lost'
  return (
    <FormDialog
      title={field ? nameIn(field.names, language) : words.newField}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit((next) => save.mutate(next))}
      onClose={onClose}
    >
      <NamesFields
        label={words.nameIn}
        names={values.names}
        onChange={(names) => form.change({ names })}
        error={form.fault('names')}
      />
      <Field label={words.kind}>
        <Select
          value={values.kind}
          onChange={(kind) => form.change({ kind })}
          choices={(Object.keys(words.kinds) as FieldKind[]).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
        />
      </Field>
      {values.kind === 'choice' ? (
        <ChoiceRows
          rows={values.choices}
          fault={form.fault('choices')}
          onChange={(choices) => form.change({ choices })}
        />
      ) : null}
      <Checkbox
        label={words.isRequiredToSolve}
        checked={values.required}
        onChange={(required) => form.change({ required })}
      />
      {lost ? (
        <p role="alert" className="rounded bg-critical-soft px-3 py-2 text-critical text-sm">
          {words.lost(Number((save.error as ApiError).fields.values))}
        </p>
      ) : (
        <FormError error={save.error} />
      )}
    </FormDialog>
  )
}
