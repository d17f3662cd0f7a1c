import { type FormEvent, useState } from 'react'

export type Faults<Values> = Partial<Record<keyof Values, string | null>>

let pressed = false
for (const [event, now] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  globalThis.addEventListener?.(event, () => (pressed = now), { capture: true })

/** A fault shown between press and release would move the button from under the pointer: the click would be lost. */
const afterPress = (run: () => void): void => {
  if (pressed) addEventListener('pointerup', () => setTimeout(run), { once: true })
  else run()
}

/**
 * The values of a form and what is wrong with them. A fault is told as one leaves its field, and all of
 * them when one tries to save; nothing typed is lost when saving fails.
 */
export function useForm<Values extends object>(initial: Values, check: (values: Values) => Faults<Values>) {
  const [values, setValues] = useState(initial)
  const [opened, setOpened] = useState(initial)
  const [told, setTold] = useState<ReadonlySet<keyof Values>>(new Set())
  const faults = check(values)
  const names = Object.keys(faults) as (keyof Values)[]
  return {
    values,
    /** Whether anything differs from what it was opened with, or was saved as last. */
    changed: differ(values, opened),
    change: (part: Partial<Values>) => setValues((now) => ({ ...now, ...part })),
    reset: (next: Values) => {
      setValues(next)
      setOpened(next)
      setTold(new Set())
    },
    leave: (name: keyof Values) => afterPress(() => setTold((now) => new Set(now).add(name))),
    fault: (name: keyof Values): string | null => (told.has(name) ? (faults[name] ?? null) : null),
    submit: (save: (values: Values) => void) => (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      event.stopPropagation()
      const form = event.currentTarget
      if (names.every((name) => !faults[name])) return save(values)
      setTold(new Set(names))
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    },
  }
}

/** Whether two states of a form differ in what they hold, however it is written down. */
export const differ = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return false
  if (!isPlain(one) || !isPlain(other)) return true
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].some((name) => differ(one[name], other[name]))
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What is wrong with an address: that there is none, or that it is not one. */
export const addressFault = (text: string, missing: string, wrong: string): string | null =>
  text.trim() ? (looksLikeAddress(text) ? null : wrong) : missing

/** The shape of an address, as loosely as the server checks it. */
export const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim())
export const passwordLength = 10
