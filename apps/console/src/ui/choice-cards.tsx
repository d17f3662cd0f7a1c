import { RadioGroup as Radix } from 'radix-ui'
import { useId } from 'react'

type Card<Value extends string> = { value: Value; title: string; help?: string; lang?: string }

type Props<Value extends string> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  choices: readonly Card<Value>[]
}

/** One of a few, each said in full. */
export function ChoiceCards<Value extends string>({ label, value, onChange, choices }: Props<Value>) {
  const id = useId()
  return (
    <Radix.Root
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next as Value)}
      className="flex flex-col gap-2"
    >
      {choices.map((choice) => (
        <Radix.Item
          key={choice.value}
          value={choice.value}
          lang={choice.lang}
          aria-labelledby={`${id}-${choice.value}`}
          aria-describedby={choice.help ? `${id}-${choice.value}-help` : undefined}
          className="group flex items-start gap-3 rounded border border-line px-4 py-3 text-left transition-colors duration-100 hover:bg-hover data-[state=checked]:border-accent data-[state=checked]:bg-selected"
        >
          <span className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface group-data-[state=checked]:border-accent">
            <Radix.Indicator className="size-2 rounded-full bg-accent" />
          </span>
          <span className="min-w-0">
            <span id={`${id}-${choice.value}`} className="block font-medium">
              {choice.title}
            </span>
            {choice.help ? (
              <span id={`${id}-${choice.value}-help`} className="mt-0.5 block text-ink-soft text-sm">
                {choice.help}
              </span>
            ) : null}
          </span>
        </Radix.Item>
      ))}
    </Radix.Root>
  )
}
