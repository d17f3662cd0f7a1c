import { composing } from './composing.ts'

const reachable = 'button, input:not([type="file"]), textarea, a[href], summary, [tabindex="0"]'

/** Tab goes round inside the panel; Escape leaves it. */
export function keepFocusInside(panel: HTMLElement, leave: () => void): void {
  panel.addEventListener('keydown', (event) => {
    // The page's own shortcuts must not answer to what is typed here.
    event.stopPropagation()
    if (event.key === 'Escape' && !composing(event)) {
      leave()
      return
    }
    if (event.key !== 'Tab') return
    const inside = [...panel.querySelectorAll<HTMLElement>(reachable)].filter((each) =>
      each.checkVisibility(),
    )
    const now = (panel.getRootNode() as ShadowRoot).activeElement
    const [first, last] = [inside[0], inside.at(-1)]
    if (event.shiftKey ? now === first : now === last) {
      event.preventDefault()
      const next = event.shiftKey ? last : first
      next?.focus()
    }
  })
}
