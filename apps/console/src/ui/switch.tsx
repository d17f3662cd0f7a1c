import { Switch as Radix } from 'radix-ui'

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean }

/** For what takes effect at once; what waits for saving is a checkbox. */
export function Switch({ label, checked, onChange, disabled }: Props) {
  return (
    <Radix.Root
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      aria-label={label}
      className="relative h-5 w-9 shrink-0 before:absolute before:-inset-x-1 before:-inset-y-3 rounded-full bg-line-strong/70 p-0.5 transition-colors duration-100 data-[state=checked]:bg-accent disabled:opacity-50"
    >
      <Radix.Thumb className="block size-4 rounded-full bg-surface transition-transform duration-100 data-[state=checked]:translate-x-4" />
    </Radix.Root>
  )
}
