/** Focus comes back to the row one left; to the list when the row has left it. */
export function focusRow(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-list] [data-row="${id}"]`)
  ;(row ?? document.querySelector<HTMLElement>('[data-list]'))?.focus()
}
