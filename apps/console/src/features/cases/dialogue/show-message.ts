/** Brings a message under the eye, and the focus to it. */
export function showMessage(id: string): void {
  const message = document.querySelector<HTMLElement>(`[data-message="${id}"]`)
  message?.scrollIntoView({ block: 'nearest' })
  message?.focus({ preventScroll: true })
}
