import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props<Value extends string> = {
  value: Value
  onChange: (value: Value) => void
  label: string
  tabs: readonly { value: Value; label: ReactNode }[]
  children?: ReactNode
  className?: string
}

export function Tabs<Value extends string>({
  value,
  onChange,
  label,
  tabs,
  children,
  className,
}: Props<Value>) {
  return (
    <Radix.Root value={value} onValueChange={(next) => onChange(next as Value)} className={className}>
      <Radix.List aria-label={label} className="flex gap-4 overflow-x-auto border-line border-b px-1">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px h-9 shrink-0 border-transparent border-b-2 font-medium text-ink-soft transition-colors duration-100 hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink pointer-coarse:h-11"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {children}
    </Radix.Root>
  )
}

export const TabPanel = Radix.Content
