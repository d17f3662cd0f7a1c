import type { LucideIcon } from 'lucide-react'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { composing } from './composing.ts'

/** Something one can do here now: the palette offers it, its keys do it, the list of keys shows it. */
export type Action = {
  id: string
  /** In the reader's words, beginning with a verb. */
  label: string
  /** What it is about: the `list`, `navigation`, `general`, or what a feature names in its `commandsAbout`. */
  group: string
  icon?: LucideIcon
  /** As `KeyboardEvent.key`, with `mod+` for ⌘ or Ctrl; two in a row with a space: `r`, `?`, `mod+k`, `g m`. */
  keys?: string
  run: () => void
  /** Its keys work also while typing, as with `mod+k`. */
  always?: boolean
  /** Not worth a line in the palette, such as moving to the next row. */
  keysOnly?: boolean
  /** While it is offered its keys are its own, whatever else has them. */
  first?: true
  /** The browser does it already, as Enter on a focused link; it is only told. */
  native?: boolean
}

let registered: readonly Action[] = []
const listeners = new Set<() => void>()

function change(next: readonly Action[]): void {
  registered = next
  for (const listener of listeners) listener()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** Whether the keys one presses now are letters of a text. */
export const useIsTyping = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const signal = new AbortController()
      document.addEventListener('focusin', listener, signal)
      document.addEventListener('focusout', listener, signal)
      return () => signal.abort()
    },
    () => isTyping(document.activeElement),
  )

const floating = '[role="dialog"][data-state="open"], [role="menu"][data-state="open"], [role="listbox"]'

/** Letters belong to whatever floats above the page while it is open. */
const isCovered = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(floating) !== null

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

function spelled(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey
  return `${mod ? 'mod+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`
}

const sequenceLasts = 1_500
/** The first key of two, and until when the second may follow. */
let begun = { keys: '', until: 0 }

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || composing(event)) return
  // Ctrl+A on a Mac, or a key of the window manager's, is not the letter alone.
  if (isMac ? event.ctrlKey : event.metaKey) return
  if (['Shift', 'Control', 'Meta'].includes(event.key)) return
  const pressed = spelled(event)
  const keys = event.timeStamp < begun.until ? `${begun.keys} ${pressed}` : pressed
  begun = { keys: '', until: 0 }
  const begins = registered.some((each) => each.keys?.startsWith(`${keys} `))
  if (begins && !isTyping(event.target) && !isCovered(event.target)) {
    begun = { keys, until: event.timeStamp + sequenceLasts }
    return
  }
  const fitting = registered.filter((each) => each.keys === keys && !each.native)
  // What is on the screen comes before what is everywhere.
  const action =
    fitting.find((each) => each.first) ?? fitting.find((each) => each.group !== 'general') ?? fitting[0]
  if (!action) return
  // A key held down moves along a list; it does not deal with every next thing that comes to be open.
  if (event.repeat && action.group !== 'list') return
  if (!action.always && (isTyping(event.target) || isCovered(event.target))) return
  event.preventDefault()
  action.run()
})

/** Offers actions while the component is on the screen. */
export function useActions(actions: readonly Action[]): void {
  const latest = useRef(actions)
  latest.current = actions
  const identity = actions.map((each) => `${each.id} ${each.keys} ${each.label}`).join('\n')
  // Before what offers them can be seen: a key pressed the moment it shows must not be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the identity stands for the list, which is new at each render
  useLayoutEffect(() => {
    const own = latest.current.map((each) => ({
      ...each,
      run: () => latest.current.find((now) => now.id === each.id)?.run(),
    }))
    change([...registered, ...own])
    return () => change(registered.filter((each) => !own.includes(each)))
  }, [identity])
}

export const useOfferedActions = (): readonly Action[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => registered,
  )

/** How a key is written on the screen. */
export const keyCaps = (keys: string): string[] =>
  keys.split(/[+ ]/).map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl'
    if (key === 'Enter') return '↵'
    if (key === 'Escape') return 'Esc'
    return key.length === 1 ? key.toUpperCase() : key
  })
