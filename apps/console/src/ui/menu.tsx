import { Check, type LucideIcon } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { floatingLook, itemLook } from './floating.ts'
import { Keys } from './kbd.tsx'

type MenuProps = {
  trigger: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  align?: 'start' | 'center' | 'end'
  children: ReactNode
}

export function Menu({ trigger, open, onOpenChange, align = 'start', children }: MenuProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={classes(
            floatingLook,
            'max-h-(--radix-dropdown-menu-content-available-height) min-w-52 max-w-80',
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type ItemProps = {
  icon?: LucideIcon
  keys?: string
  checked?: boolean
  critical?: boolean
  disabled?: boolean
  onSelect: () => void
  children: ReactNode
}

export function MenuItem({ icon: Icon, keys, checked, critical, disabled, onSelect, children }: ItemProps) {
  return (
    <Radix.Item
      onSelect={onSelect}
      disabled={disabled}
      className={classes(itemLook, critical && 'text-critical')}
    >
      {Icon ? (
        <Icon size={16} strokeWidth={1.75} className={critical ? '' : 'text-ink-soft'} aria-hidden />
      ) : null}
      <span className="min-w-0 flex-1">{children}</span>
      {checked ? <Check size={16} strokeWidth={1.75} aria-hidden /> : null}
      {keys ? <Keys keys={keys} /> : null}
    </Radix.Item>
  )
}

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="px-2 pt-2 pb-1 text-ink-faint text-xs">{children}</Radix.Label>
)

export const MenuSeparator = () => <Radix.Separator className="-mx-1 my-1 h-px bg-line" />
