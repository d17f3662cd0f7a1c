import { createElement, type ReactNode } from 'react'

// What a person here can have written; the server lets through no more, and neither does this.
const plain = new Set(
  'p br strong em b i u s ul ol li blockquote code pre h1 h2 h3 hr'
    .split(' ')
    .map((tag) => tag.toUpperCase()),
)
const safe = /^(https?|mailto|tel):/i

function drawn(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element)) return null
  const inside = node.childNodes.length > 0 ? [...node.childNodes].map(drawn) : undefined
  const href = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : ''
  if (safe.test(href)) {
    return (
      <a key={key} href={href} target="_blank" rel="noopener noreferrer">
        {inside}
      </a>
    )
  }
  return plain.has(node.tagName) ? createElement(node.tagName.toLowerCase(), { key }, inside) : inside
}

/** What one of us wrote, with its formatting. Made of known elements one by one; no HTML is put into the page. */
export const FormattedText = ({ html }: { html: string }) => (
  <div className="formatted max-w-[72ch] [overflow-wrap:anywhere]">
    {[...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(drawn)}
  </div>
)
