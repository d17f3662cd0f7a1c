const elementOf = (id: string) => document.querySelector<HTMLElement>(`[data-message="${id}"]`)

/** Brings a message under the eye, and the focus to it. */
export function showMessage(id: string, block: 'nearest' | 'center' = 'nearest'): void {
  const message = elementOf(id)
  message?.scrollIntoView({ block })
  message?.focus({ preventScroll: true })
}

/** Lights a message for a moment, for whoever was led to it. */
export function litFor(id: string, ms = 2_500): void {
  const message = elementOf(id)
  if (!message) return
  message.dataset.lit = ''
  setTimeout(() => delete message.dataset.lit, ms)
}
