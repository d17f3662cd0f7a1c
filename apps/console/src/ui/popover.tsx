import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { floatingLook } from './floating.ts'

type Props = {
  trigger: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  label: string
  className?: string
  children: ReactNode
}

export function Popover({ trigger, open, onOpenChange, label, className, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
          className={classes(floatingLook, className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
