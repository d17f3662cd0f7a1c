import { Plus, X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { type AttributeRow, attributeFault, withEmptyRow } from './attribute-rows.ts'
import { useCustomerWords } from './messages/index.ts'

type Props = {
  rows: AttributeRow[]
  /** Whether it is told by now what is wrong with them. */
  told: boolean
  onChange: (rows: AttributeRow[]) => void
  onLeave: () => void
}

/** What the organisation records of a customer, a name and a value a row. */
export function AttributeFields({ rows, told, onChange, onLeave }: Props) {
  const words = useCustomerWords()
  const change = (id: number, part: Partial<AttributeRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)))
  const faultOf = (row: AttributeRow) => {
    const fault = told ? attributeFault(rows, row) : null
    return fault && words.attributeFaults[fault]
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium text-sm">{words.attributes}</legend>
      {rows.map((row) => (
        <div key={row.id} className="flex items-start gap-2">
          <div className="flex-2">
            <Field label={words.attributeName} hideLabel error={faultOf(row)}>
              <Input
                placeholder={words.attributeName}
                value={row.name}
                maxLength={60}
                autoComplete="off"
                autoFocus={row.name === '' && row.value === ''}
                onChange={(event) => change(row.id, { name: event.target.value })}
                onBlur={onLeave}
              />
            </Field>
          </div>
          <AttributeInput row={row} onChange={(value) => change(row.id, { value })} onLeave={onLeave} />
          <IconButton
            icon={X}
            label={words.attributeRemove(row.name)}
            onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
          />
        </div>
      ))}
      <Button look="quiet" className="self-start" onClick={() => onChange(withEmptyRow(rows))}>
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {words.attributeAdd}
      </Button>
    </fieldset>
  )
}

type InputProps = { row: AttributeRow; onChange: (value: string) => void; onLeave: () => void }

function AttributeInput({ row, onChange, onLeave }: InputProps) {
  const words = useCustomerWords()
  const label = row.name || words.attributeValue
  if (row.value === 'true' || row.value === 'false') {
    return (
      <div className="flex-3">
        <Select
          aria-label={label}
          value={row.value}
          onChange={onChange}
          choices={[
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ]}
        />
      </div>
    )
  }
  return (
    <Input
      aria-label={label}
      placeholder={words.attributeValue}
      value={row.value}
      maxLength={500}
      autoComplete="off"
      className="flex-3"
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
    />
  )
}
