import type { KeyboardEvent } from 'react'

// `data-rows` marks a list, `data-row` what has the focus in it, `data-leads-to-rows` the field that narrows it; a
// field and its list stand in one pane.

const pane = '[data-pane], main'

/** The first hit of the list that a search field stands above. */
export const firstRow = (field: HTMLElement): HTMLElement | null =>
  field.closest(pane)?.querySelector<HTMLElement>('[data-rows] [data-row]') ?? null

/** The field that narrows a list. */
export const fieldAbove = (list: Element): HTMLElement | null =>
  list.closest(pane)?.querySelector<HTMLElement>('[data-leads-to-rows]') ?? null

/** Arrows move from row to row, and up from the first one back to the search field. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const list = event.currentTarget
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const now = rows.findIndex((row) => row.contains(document.activeElement))
  if (now < 0) return
  const next = event.key === 'ArrowDown' ? rows[now + 1] : now > 0 ? rows[now - 1] : fieldAbove(list)
  event.preventDefault()
  next?.focus()
}
