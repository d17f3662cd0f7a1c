import { X } from 'lucide-react'
import { Select } from './select.tsx'

type Props = {
  label: string
  /** What none chosen means. */
  none: string
  add: string
  remove: (name: string) => string
  /** What a choice that is there no more is called. */
  gone: string
  chosen: readonly string[]
  choices: readonly { value: string; label: string }[]
  onChange: (chosen: string[]) => void
}

/** Several of a list, each with the way to take it away again. */
export function PickSeveral({ label, none, add, remove, gone, chosen, choices, onChange }: Props) {
  const left = choices.filter(({ value }) => !chosen.includes(value))
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? gone
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden className="w-28 shrink-0 text-ink-soft text-sm">
        {label}
      </span>
      {chosen.map((value) => (
        <span
          key={value}
          className="inline-flex h-7 max-w-full items-center gap-1 rounded-full bg-hover pr-1 pl-2.5 text-sm pointer-coarse:h-9"
        >
          <span className="truncate">{nameOf(value)}</span>
          <button
            type="button"
            aria-label={remove(nameOf(value))}
            className="grid size-5 place-items-center rounded-full text-ink-faint hover:bg-line hover:text-ink pointer-coarse:size-8"
            onClick={() => onChange(chosen.filter((each) => each !== value))}
          >
            <X size={12} strokeWidth={2} aria-hidden />
          </button>
        </span>
      ))}
      {left.length > 0 ? (
        // Made anew after each choice, so that it shows what it is for and not what was chosen.
        <Select
          key={chosen.length}
          aria-label={`${label}: ${add}`}
          className="h-7! w-auto! max-w-60 border-dashed! text-sm"
          value={undefined}
          placeholder={chosen.length === 0 ? none : add}
          choices={left}
          onChange={(value) => onChange([...chosen, value])}
        />
      ) : null}
    </fieldset>
  )
}
