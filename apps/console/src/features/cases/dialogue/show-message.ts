const elementOf = (id: string) => document.querySelector<HTMLElement>(`[data-message="${id}"]`)

/** Brings a message under the eye, and the focus to it. */
export function showMessage(id: string): void {
  const message = elementOf(id)
  message?.scrollIntoView({ block: 'nearest' })
  message?.focus({ preventScroll: true })
}

const litMs = 2_500

/** Gives the focus to the message that somebody was led to, and lights it for a moment. */
export function lightUp(id: string): void {
  const message = elementOf(id)
  if (!message) return
  message.focus({ preventScroll: true })
  message.dataset.lit = ''
  setTimeout(() => delete message.dataset.lit, litMs)
}
