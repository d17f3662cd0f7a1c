import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'
import { useIsPhone } from '../lib/media.ts'
import { useVisibleArea } from '../lib/visible-area.ts'
import type { Beside } from './beside.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'
import { useUiWords } from './messages/index.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string
  /** Buttons, the last being what the dialogue is for. */
  footer?: ReactNode
  wide?: boolean
  /** Takes the whole screen of a phone, above its keyboard; what is inside sets its own margins. */
  fills?: boolean
  /** Leaves the page usable, and stands beside this part of it rather than over it. */
  beside?: Beside | null
  /** Something was changed in it: asks before Escape or a press beside it throws that away. */
  changed?: boolean
  children?: ReactNode
}

const fields =
  'input:not([type=hidden]):not([tabindex="-1"]), textarea, select, [contenteditable="true"], [role="combobox"]'

/** Focus begins where one would write; where there is nothing to write, on the dialogue itself. */
function beginInside(event: Event): void {
  event.preventDefault()
  const content = event.currentTarget as HTMLElement
  const first =
    content.querySelector<HTMLElement>('[data-begin]') ?? content.querySelector<HTMLElement>(fields)
  ;(first ?? content).focus()
}

const isBeside = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-beside]') !== null

const overlay = 'fixed inset-0 z-40 bg-shade'

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  footer,
  wide,
  fills,
  beside,
  changed,
  children,
}: Props) {
  const words = useUiWords()
  const content = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState(false)
  const area = useVisibleArea()
  const isPhone = useIsPhone()
  const stay = () => {
    setAsking(false)
    content.current?.querySelector<HTMLElement>(fields)?.focus()
  }
  const leave = (next: boolean) => {
    if (asking) stay()
    else if (changed) setAsking(true)
    else onOpenChange(next)
  }
  return (
    <Radix.Root open={open} onOpenChange={leave} modal={!beside}>
      <Radix.Portal>
        {beside ? null : <Radix.Overlay className={overlay} />}
        <Radix.Content
          ref={content}
          onInteractOutside={(event) => beside && event.preventDefault()}
          onOpenAutoFocus={beginInside}
          onEscapeKeyDown={(event) => {
            if ((event.target as Element).closest('[data-own-escape]')) event.preventDefault()
          }}
          style={fills && isPhone ? area : (beside ?? undefined)}
          {...(description ? {} : { 'aria-describedby': undefined })}
          data-beside={beside ? '' : undefined}
          className={classes(
            'enter-floating fixed inset-x-0 z-40 mx-auto flex w-full flex-col shadow-floating outline-none',
            fills ? 'bg-surface' : 'bottom-0 max-h-[92dvh] rounded-t-floating bg-raised',
            beside ? 'tablet:bottom-2' : 'tablet:top-[12dvh] tablet:bottom-auto',
            'tablet:max-h-[80dvh] tablet:rounded-floating',
            wide ? 'tablet:max-w-180' : 'tablet:max-w-120',
          )}
        >
          <header className={classes('flex items-start gap-2', fills ? 'py-2 pr-2 pl-4' : 'p-4 pb-0')}>
            <div className="min-w-0 flex-1">
              <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 whitespace-pre-line text-ink-soft">
                  {description}
                </Radix.Description>
              ) : null}
            </div>
            <Radix.Close asChild>
              <IconButton icon={X} label={words.close} />
            </Radix.Close>
          </header>
          <div
            className={classes(
              'min-h-0 flex-1',
              fills ? 'flex flex-col overflow-hidden' : 'overflow-y-auto p-4',
            )}
          >
            {children}
          </div>
          {asking ? (
            <footer key="asking" className="flex flex-wrap items-center justify-end gap-2 p-4 pt-0">
              <p role="alert" className="min-w-0 flex-1 basis-48 text-caution">
                {words.unsaved}
              </p>
              <Button onClick={() => onOpenChange(false)}>{words.discard}</Button>
              <Button look="primary" autoFocus onClick={stay}>
                {words.keepEditing}
              </Button>
            </footer>
          ) : footer ? (
            <footer className="flex flex-wrap justify-end gap-2 p-4 pt-0">{footer}</footer>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** A panel that slides over from the side where there is no room beside. */
export function Sheet({
  open,
  onOpenChange,
  title,
  children,
}: Omit<Props, 'footer' | 'wide' | 'changed' | 'beside' | 'description'>) {
  const words = useUiWords()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlay} />
        <Radix.Content
          onOpenAutoFocus={beginInside}
          // What stands beside it belongs to it.
          onInteractOutside={(event) => isBeside(event.target) && event.preventDefault()}
          aria-describedby={undefined}
          className="enter-side fixed inset-y-0 right-0 z-40 flex w-full flex-col bg-surface tablet:max-w-96 shadow-floating outline-none"
        >
          <header className="flex h-12 shrink-0 items-center justify-between border-line border-b pr-2 pl-4">
            <Radix.Title className="font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton icon={X} label={words.close} />
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
