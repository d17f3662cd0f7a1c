import { placesOf } from './places-of.ts'

type View = Window & typeof globalThis

const name = 'found'

/**
 * Marks words in a message, without a change to what it is made of, and in the frame of a mail that is shown as it was
 * sent. Answers where they stand; nowhere in a browser that cannot mark so.
 */
export function markWords(message: HTMLElement, words: readonly string[]): Range[] {
  return viewsIn(message).flatMap((view) => {
    const ranges = rangesIn(view === window ? message : view.document.body, words)
    view.CSS.highlights.set(name, new view.Highlight(...ranges))
    if (view !== window) paint(view)
    return ranges
  })
}

export function unmark(message: HTMLElement): void {
  for (const view of viewsIn(message)) view.CSS.highlights.delete(name)
}

const viewsIn = (message: HTMLElement): View[] =>
  'highlights' in CSS
    ? [
        window,
        ...Array.from(
          message.querySelectorAll('iframe'),
          ({ contentWindow }) => contentWindow as View,
        ).filter((view) => view?.document.body),
      ]
    : []

function rangesIn(root: Node, words: readonly string[]): Range[] {
  const page = root.ownerDocument as Document
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [from, to] of placesOf(node.nodeValue ?? '', words)) {
      const range = page.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
  return ranges
}

/** A mail's page has colours of its own, and knows none of ours. */
function paint(view: View): void {
  const colour = getComputedStyle(document.documentElement).getPropertyValue('--found')
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(`::highlight(${name}) { background-color: ${colour}; }`)
  view.document.adoptedStyleSheets = [sheet]
}
