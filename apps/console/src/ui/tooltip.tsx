import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement } from 'react'
import { Keys } from './kbd.tsx'

export const TooltipProvider = Radix.Provider

type Props = {
  text: string
  keys?: string
  side?: 'top' | 'right' | 'bottom' | 'left'
  children: ReactElement
}

export function Tooltip({ text, keys, side = 'bottom', children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="enter-floating z-60 flex max-w-72 items-center gap-2 rounded bg-ink px-2 py-1 text-canvas text-xs"
        >
          {text}
          {keys ? <Keys keys={keys} inverse /> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
