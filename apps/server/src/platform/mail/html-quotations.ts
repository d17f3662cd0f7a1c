import { announcesAnswers, beginsWithMailHeader, isAttribution, isForwardedLine } from '@polku/text'
import { DomUtils, type parseDocument } from 'htmlparser2'

export type Document = ReturnType<typeof parseDocument>
export type Node = Document['children'][number]
export type Element = Extract<Node, { attribs: unknown }>

export const opens = (node: Node): node is Element => 'attribs' in node

const mostElements = 20_000

/**
 * The quotations of an HTML mail, each as neighbouring nodes, in order. Time is linear in the mail: texts are
 * looked at from their beginning only, and where words are is noted once.
 */
export const quotationsIn = (document: Document): Node[][] => {
  const elements = DomUtils.filter(opens, document, true, mostElements) as Element[]
  const worded = nodesWithWords(document)
  const quotations: Node[][] = []
  const settled = new Set<Node>()
  const take = (nodes: Node[]) => {
    quotations.push(nodes)
    for (const node of nodes) settled.add(node)
  }
  for (const element of elements) {
    if (isWithin(element, settled)) continue
    if (passesOn(element)) settled.add(element)
    else if (
      holdsHistory(element) ||
      (element.name === 'blockquote' && attributionBefore(element).length > 0)
    ) {
      for (const nodes of piecesOf(element, worded)) take(nodes)
      settled.add(element)
    } else if (opensHistory(element)) {
      const quote = nextWorded(element, worded)
      if (quote && opens(quote) && quote.name === 'blockquote') take(between(element, quote))
      else if (!answersAreAnnounced(document, element)) {
        take(fromHereOn(element, worded))
        break
      }
    }
  }
  return quotations
}

const isWithin = (node: Node, settled: Set<Node>) => {
  for (let each: Node | null = node; each; each = each.parent as Node | null) {
    if (settled.has(each)) return true
  }
  return false
}

/** All nodes with a word in them, found in one pass. */
const nodesWithWords = (document: Document): Set<Node> => {
  const worded = new Set<Node>()
  const visit = (nodes: Node[]) => {
    for (const node of nodes) {
      if (opens(node)) visit(node.children as Node[])
      else if (node.type === 'text' && /\S/.test(node.data)) {
        for (let each: Node | null = node; each && !worded.has(each); each = each.parent as Node | null)
          worded.add(each)
      }
    }
  }
  visit(document.children)
  return worded
}

/** The element is the history: Gmail, Yahoo, Proton, Tuta, Zoho, Apple Mail, Thunderbird, Mail.ru, Yandex. */
const holdsHistory = ({ name, attribs }: Element) =>
  /\b(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|mail-quote)\b/.test(
    attribs.class ?? '',
  ) ||
  (name === 'blockquote' && /^cite$/i.test(attribs.type ?? '')) ||
  attribs.id === 'OLK_SRC_BODY_SECTION'

/** From this element on everything is history: Outlook of all kinds, Thunderbird, and what looks like them. */
const opensHistory = (element: Element) => {
  const { name, attribs } = element
  if (
    /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/.test(attribs.id ?? '')
  )
    return true
  if (/\bmoz-cite-prefix\b/.test(attribs.class ?? '')) return true
  if (name === 'hr') return beginsWithMailHeader(textOf(following(element), mostOfHeader))
  if (!/^(?:div|p|td|table)$/.test(name)) return false
  const ruled = /border(?:-top)?:\s*(?:solid|none;\s*border-top:\s*solid)\s*#(?:e1e1e1|b5c4df)/i.test(
    attribs.style ?? '',
  )
  const beginning = beginningOf(element, mostOfHeader)
  return (ruled && /^[\p{L}\s]{2,15}:/u.test(beginning)) || beginsWithMailHeader(beginning)
}

const mostOfHeader = 800

const following = (node: Node): Node[] => {
  const nodes: Node[] = []
  for (let each = node.next as Node | null; each && nodes.length < 60; each = each.next as Node | null)
    nodes.push(each)
  return nodes
}

/** Somebody else's mail: the sender passes it on to be read. */
const passesOn = (element: Element) => {
  if (/\bmoz-forward-container\b/.test(element.attribs.class ?? '')) return true
  if (!holdsHistory(element) && element.name !== 'blockquote') return false
  return isForwardedLine(beginningOf(element).split('\n')[0]!)
}

/**
 * A quotation with the line above it that says whose it is. Gmail and others leave what is written between
 * quotations in the element that holds them; then each quotation is one of its own.
 */
const piecesOf = (element: Element, worded: Set<Node>): Node[][] => {
  const children = element.children as Node[]
  const quotes = element.name === 'blockquote' ? [] : children.filter((each) => isQuote(each))
  const first = quotes[0]
  if (!first) return [[...attributionBefore(element), element]]
  const answers = children.slice(children.indexOf(first)).filter((each) => worded.has(each) && !isQuote(each))
  if (answers.length === 0) return [[...attributionBefore(element), element]]
  return quotes.map((quote) => (quote === first ? children.slice(0, children.indexOf(quote) + 1) : [quote]))
}

const isQuote = (node: Node) => opens(node) && node.name === 'blockquote'

/** “On … wrote:” right before a quotation, with the nodes between. */
const attributionBefore = (quote: Element): Node[] => {
  const nodes: Node[] = []
  let header = ''
  for (let node = quote.prev as Node | null; node && nodes.length < 12; node = node.prev as Node | null) {
    nodes.unshift(node)
    const text = opens(node) ? beginningOf(node, 500) : node.type === 'text' ? node.data.slice(0, 500) : ''
    if (text.trim() === '' && header !== '' && opens(node) && node.name === 'br') return []
    header = `${text.trim()} ${header}`.trim()
    if (header.length > 400) return []
    if (header !== '' && isAttribution(header)) return nodes
    if (header !== '' && opens(node) && /^(?:div|p|table|blockquote)$/.test(node.name)) return []
  }
  return []
}

const nextWorded = (element: Element, worded: Set<Node>): Node | null => {
  let node = element.next as Node | null
  while (node && !worded.has(node)) node = node.next as Node | null
  return node
}

const between = (from: Node, to: Node): Node[] => {
  const nodes: Node[] = []
  for (let node: Node | null = from; node; node = node.next as Node | null) {
    nodes.push(node)
    if (node === to) break
  }
  return nodes
}

/** The marker, or the outermost element that begins with it, and what follows it. */
const fromHereOn = (marker: Element, worded: Set<Node>): Node[] => {
  const wordsBefore = (node: Node) => {
    for (let before = node.prev; before; before = before.prev) if (worded.has(before as Node)) return true
    return false
  }
  let start: Node = marker
  while (
    start.parent &&
    opens(start.parent as Node) &&
    !wordsBefore(start) &&
    !isBody(start.parent as Element)
  )
    start = start.parent as Node
  const nodes: Node[] = []
  for (let node: Node | null = start; node; node = node.next as Node | null) nodes.push(node)
  return nodes
}

const isBody = (element: Element) => element.name === 'body' || element.name === 'html'

const answersAreAnnounced = (document: Document, marker: Element) =>
  linesBefore(document, marker).some((line) => announcesAnswers(line))

const mostNodes = 500
const block = /^(?:div|p|br|li|tr|table|blockquote|h[1-6])$/

/** The first words of an element; lines where its blocks begin. */
const beginningOf = (element: Element, most = 200): string => textOf(element.children as Node[], most)

const linesBefore = (document: Document, marker: Element) =>
  textOf(document.children, 5000, marker).split('\n')

const textOf = (nodes: Node[], most: number, end: Node | null = null): string => {
  let text = ''
  let seen = 0
  const visit = (node: Node): boolean => {
    seen += 1
    if (node === end || text.length > most || seen > mostNodes) return false
    if (node.type === 'text') {
      text += node.data.slice(0, most).replace(/\s{1,500}/g, ' ')
      return true
    }
    if (!opens(node) || node.name === 'style' || node.name === 'script') return true
    if (block.test(node.name)) text += '\n'
    return (node.children as Node[]).every(visit)
  }
  nodes.every(visit)
  return text
    .replace(/[^\S\n]{1,500}(?=\n|$)/g, '')
    .replace(/^\s{1,500}/, '')
    .slice(0, most)
}
