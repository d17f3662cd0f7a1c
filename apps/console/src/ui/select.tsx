import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { classes } from './classes.ts'
import { floatingLook, itemLook } from './floating.ts'
import { fieldLook } from './input.tsx'

type Choice<Value extends string> = { value: Value; label: string; disabled?: boolean }

type Props<Value extends string> = {
  value: Value | undefined
  onChange: (value: Value) => void
  choices: readonly Choice<Value>[]
  placeholder?: string
  disabled?: boolean
  id?: string
  className?: string
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

export function Select<Value extends string>({
  value,
  onChange,
  choices,
  placeholder,
  disabled,
  className,
  ...aria
}: Props<Value>) {
  return (
    <Radix.Root value={value ?? ''} onValueChange={(next) => onChange(next as Value)} disabled={disabled}>
      <Radix.Trigger
        className={classes(
          fieldLook,
          'inline-flex h-9 items-center justify-between gap-2 pointer-coarse:h-11',
          className,
        )}
        {...aria}
      >
        <span className="truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <ChevronDown size={16} strokeWidth={1.75} className="shrink-0 text-ink-faint" aria-hidden />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className={classes(floatingLook, 'max-h-80 min-w-(--radix-select-trigger-width)')}
        >
          <Radix.Viewport>
            {choices.map((choice) => (
              <Radix.Item
                key={choice.value}
                value={choice.value}
                disabled={choice.disabled}
                className={classes(itemLook, 'justify-between')}
              >
                <Radix.ItemText>{choice.label}</Radix.ItemText>
                <Radix.ItemIndicator>
                  <Check size={16} strokeWidth={1.75} aria-hidden />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
