import { Tooltip as Radix } from 'radix-ui'
import type { FocusEvent, ReactElement } from 'react'
import { Keys } from './kbd.tsx'

export const TooltipProvider = Radix.Provider

type Props = {
  text: string
  keys?: string
  side?: 'top' | 'right' | 'bottom' | 'left'
  children: ReactElement
}

/** Focus that a menu or a dialogue gives back as it closes, or the window as one returns, asks for no word. */
function isGivenBack({ relatedTarget, currentTarget }: FocusEvent): boolean {
  const floating = relatedTarget?.closest('[role="menu"], [role="dialog"]')
  return !relatedTarget || floating?.contains(currentTarget) === false
}

export function Tooltip({ text, keys, side = 'bottom', children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild onFocus={(event) => isGivenBack(event) && event.preventDefault()}>
        {children}
      </Radix.Trigger>
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
