import type { CaseField, FieldValue } from '@polku/contract'
import { useState } from 'react'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn } from '../../lib/name-in.ts'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { useFieldWords } from './messages/index.ts'
import { read, typed } from './typed-value.ts'

/** What a choice of nothing is called; the field of a choice takes no empty one. */
const none = 'none'

type Props = { field: CaseField; value: FieldValue | null; onFill: (value: FieldValue | null) => void }

/** One field, filled in where it stands: kept as one leaves it or presses Enter, as it was with Escape. */
export function FieldEditor({ field, value, onFill }: Props) {
  const words = useFieldWords()
  const language = useLanguage()
  const name = nameIn(field.names, language)
  const label = field.required && !field.retired ? words.isRequired(name) : name
  if (field.kind === 'choice')
    return (
      <Field label={label}>
        <Select
          value={typeof value === 'string' ? value : none}
          onChange={(id) => onFill(id === none ? null : id)}
          choices={[
            { value: none, label: words.nothing },
            ...field.choices.map(({ id, names }) => ({
              value: id,
              label: nameIn(names, language),
              disabled: field.retired,
            })),
          ]}
        />
      </Field>
    )
  return <Typed key={String(value)} field={field} label={label} value={value} onFill={onFill} />
}

function Typed({ field, label, value, onFill }: Props & { label: string }) {
  const words = useFieldWords()
  const language = useLanguage()
  const before = typed(value, language)
  const [text, setText] = useState(before)
  const [fault, setFault] = useState(false)
  const keep = () => {
    if (text.trim() === before) return
    const next = read(field.kind, text)
    setFault(next === undefined)
    if (next !== undefined) onFill(next)
  }
  return (
    <Field label={label} error={fault ? words.noNumber : null}>
      <Input
        type={field.kind === 'date' ? 'date' : 'text'}
        inputMode={field.kind === 'number' ? 'decimal' : undefined}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
        }}
      />
    </Field>
  )
}
