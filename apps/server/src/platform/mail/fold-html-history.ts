import { DomUtils, parseDocument } from 'htmlparser2'
import { type Document, type Element, type Node, opens, quotationsIn } from './html-quotations.ts'

/** What folded history looks like in stored HTML; the words are put in when it is shown. */
export const historySummary = '<summary>…</summary>'
const mostQuotations = 1000
const fold = `<details class="history">${historySummary}</details>`

/**
 * Folds the quoted history of an HTML mail away, by the marks that mail programs leave around it. Answers
 * between quotations stay where they are, and so does what is forwarded.
 * Must see the HTML before it is sanitised, which takes those marks off.
 */
export const foldHtmlHistory = (html: string): string => {
  const document = parseDocument(html)
  const quotations = quotationsIn(document)
  if (
    quotations.length === 0 ||
    quotations.length > mostQuotations ||
    !saysSomething(document.children, new Set(quotations.flat()))
  )
    return html
  for (const quotation of quotations) foldAway(document, quotation)
  return DomUtils.getOuterHTML(document)
}

/** Neighbours are moved at once: one by one takes time quadratic in their number. */
const foldAway = (document: Document, nodes: Node[]) => {
  const siblings = ((nodes[0]!.parent as Element | null) ?? document).children as Node[]
  const details = parseDocument(fold).children[0] as Element
  siblings.splice(siblings.indexOf(nodes[0]!), nodes.length, details)
  for (const node of nodes) details.children.push(node)
}

/** A mail in which nothing would be left to read stays open. */
const saysSomething = (nodes: Node[], folded: Set<Node>): boolean =>
  nodes.some((node) => {
    if (folded.has(node)) return false
    if (!opens(node)) return 'data' in node && node.data.trim() !== '' && node.type === 'text'
    if (node.name === 'head' || node.name === 'style' || node.name === 'title') return false
    return saysSomething(node.children as Node[], folded)
  })
