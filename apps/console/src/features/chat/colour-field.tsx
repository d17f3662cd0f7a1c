import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'

type Props = {
  label: string
  value: string
  error: string | null
  onChange: (colour: string) => void
  onLeave: () => void
}

/** A colour picked or typed. */
export function ColourField({ label, value, error, onChange, onLeave }: Props) {
  const valid = /^#[0-9a-f]{6}$/i.test(value)
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <Field label={label} error={error}>
          <Input
            spellCheck={false}
            autoCapitalize="none"
            maxLength={7}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onLeave}
          />
        </Field>
      </div>
      <input
        type="color"
        aria-label={label}
        value={valid ? value : '#000000'}
        onChange={(event) => onChange(event.target.value)}
        className="mt-6 h-9 w-12 shrink-0 rounded border border-line-strong/60 bg-surface p-1 pointer-coarse:h-11"
      />
    </div>
  )
}
