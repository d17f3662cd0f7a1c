import { DomUtils, parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { attribs: unknown }>

/** What folded history looks like in stored HTML; the words are put in when it is shown. */
export const historySummary = '<summary>…</summary>'
const fold = `<details class="history">${historySummary}</details>`

/**
 * Folds the quoted history of an HTML mail away, by the marks that mail programs leave around it.
 * Must see the HTML before it is sanitised, which takes those marks off.
 */
export const foldHtmlHistory = (html: string): string => {
  const document = parseDocument(html)
  const elements = DomUtils.filter((node) => isElement(node), document, true, 20_000) as Element[]
  const container = elements.find(holdsHistory)
  const marker = elements.find(opensHistory)
  const first = [container, marker].filter((node) => node !== undefined).sort(byPosition(elements))[0]
  if (!first) return html
  const span = first === container ? [first] : fromHereOn(first)
  if (!saysSomething(document.children, span)) return html

  const details = parseDocument(fold).children[0] as Element
  DomUtils.prepend(span[0]!, details)
  for (const node of span) {
    DomUtils.removeElement(node)
    DomUtils.appendChild(details, node)
  }
  return DomUtils.getOuterHTML(document)
}

const isElement = (node: Node): node is Element => 'attribs' in node

const byPosition = (elements: Element[]) => (one: Element, other: Element) =>
  elements.indexOf(one) - elements.indexOf(other)

/** The element is the history: Gmail, Yahoo, Proton, Tuta, Zoho, Apple Mail, Thunderbird. */
const holdsHistory = ({ name, attribs }: Element) =>
  /\b(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra)\b/.test(
    attribs.class ?? '',
  ) ||
  (name === 'blockquote' && /^cite$/i.test(attribs.type ?? '')) ||
  attribs.id === 'OLK_SRC_BODY_SECTION'

/** From this element on everything is history: Outlook on the web, on desktops and phones, Thunderbird. */
const opensHistory = (element: Element) => {
  const { name, attribs } = element
  if (
    /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/.test(attribs.id ?? '')
  )
    return true
  if (/\bmoz-(?:cite-prefix|forward-container)\b/.test(attribs.class ?? '')) return true
  const ruled = /border(?:-top)?:\s*(?:solid|none;border-top:\s*solid)\s*#(?:e1e1e1|b5c4df)/i.test(
    attribs.style ?? '',
  )
  return name === 'div' && ruled && /^\s*[\p{L}\s]{2,15}:/u.test(DomUtils.textContent(element))
}

/** The marker, or the outermost element that begins with it, and what follows it. */
const fromHereOn = (marker: Element): Node[] => {
  let start: Node = marker
  while (
    start.parent &&
    isElement(start.parent as Node) &&
    !wordsBefore(start) &&
    !isBody(start.parent as Element)
  ) {
    start = start.parent as Node
  }
  const span: Node[] = []
  for (let node: Node | null = start; node; node = node.next as Node | null) span.push(node)
  return span
}

const isBody = (element: Element) => element.name === 'body' || element.name === 'html'

const wordsBefore = (node: Node) => {
  for (let before = node.prev; before; before = before.prev) if (hasWords(before as Node)) return true
  return false
}

const hasWords = (node: Node) => DomUtils.textContent(node).trim() !== ''

/** A forwarded mail without a word of its own stays open. */
const saysSomething = (nodes: Node[], span: Node[]): boolean =>
  nodes.some((node) => {
    if (span.includes(node)) return false
    if (isElement(node)) {
      if (node.name === 'head' || node.name === 'style' || node.name === 'title') return false
      return saysSomething(node.children as Node[], span)
    }
    return hasWords(node)
  })
