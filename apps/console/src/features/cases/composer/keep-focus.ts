import type { MouseEvent } from 'react'

/** A press on a button leaves the focus in the text, so that the next letter lands there and not among the shortcuts. */
export const keepFocus = (event: MouseEvent): void => {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
}
