export const elementOf = (id: string) => document.querySelector<HTMLElement>(`[data-message="${id}"]`)

/** Brings a message under the eye, and the focus to it. */
export function showMessage(id: string): void {
  const message = elementOf(id)
  message?.scrollIntoView({ block: 'nearest' })
  message?.focus({ preventScroll: true })
}

const litMs = 2_500

/** Gives the focus to the message that somebody was led to, and lights it for a moment, or the file in it. */
export function lightUp(id: string, file?: string): void {
  const message = elementOf(id)
  message?.focus({ preventScroll: true })
  const lit = message?.querySelector<HTMLElement>(`[data-file="${CSS.escape(file ?? '')}"]`) ?? message
  if (!lit) return
  lit.dataset.lit = ''
  setTimeout(() => delete lit.dataset.lit, litMs)
}
