import type { CaseField, FieldValue } from '@polku/contract'
import { api } from '../../lib/api.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn } from '../../lib/name-in.ts'
import { useFieldWords } from './messages/index.ts'

/** Fills in a field of the open case, or empties it with null. */
export function useFilling({ one, change }: AboutCase, fields: readonly CaseField[]) {
  const words = useFieldWords()
  const language = useLanguage()
  const held = (field: CaseField): FieldValue | null =>
    one.fields.find(({ id }) => id === field.id)?.value ?? null
  const inOrder = fields.map(({ id }) => id)
  const fill = (field: CaseField, value: FieldValue | null, quietly = false): Promise<void> => {
    const before = held(field)
    const others = one.fields.filter(({ id }) => id !== field.id)
    const next = value === null ? others : [...others, { id: field.id, value }]
    const name = nameIn(field.names, language)
    return change({
      ask: () =>
        api.put('/api/v1/cases/{id}/fields/{fieldId}', {
          path: { id: one.id, fieldId: field.id },
          body: { value },
        }),
      patch: { fields: next.toSorted((a, b) => inOrder.indexOf(a.id) - inOrder.indexOf(b.id)) },
      failed: words.notFilled(name),
      ...(quietly
        ? {}
        : {
            said: value === null ? words.emptied(name) : words.filled(name),
            undo: () => void fill(field, before, true),
          }),
    })
  }
  return { held, fill }
}
