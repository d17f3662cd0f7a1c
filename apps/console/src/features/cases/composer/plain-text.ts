/** The editor's document as it describes itself; only what the console's editor can make. */
export type TextNode = {
  type?: string
  text?: string
  content?: TextNode[]
  attrs?: Record<string, unknown>
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

function inline(node: TextNode): string {
  if (node.type === 'hardBreak') return '\n'
  const text = node.text ?? ''
  const href = node.marks?.find((mark) => mark.type === 'link')?.attrs?.href
  // A link says where it leads also to those who read the plain text.
  return typeof href === 'string' && href !== text && href !== `mailto:${text}` ? `${text} (${href})` : text
}

const indented = (text: string, first: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line)
    .join('\n')

function block(node: TextNode): string {
  const inner = () => (node.content ?? []).map(block).join('\n')
  switch (node.type) {
    case 'paragraph':
      return (node.content ?? []).map(inline).join('')
    case 'bulletList':
      return (node.content ?? []).map((item) => indented(block(item), '- ')).join('\n')
    case 'orderedList': {
      const start = Number(node.attrs?.start ?? 1)
      return (node.content ?? []).map((item, index) => indented(block(item), `${start + index}. `)).join('\n')
    }
    case 'blockquote':
      return inner()
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')
    default:
      return inner()
  }
}

/** What a formatted text says without its formatting: lists keep their marks, quotes their signs. */
export const plainText = (document: TextNode): string => block(document).trim()

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text as paragraphs for the editor. */
export const htmlOfText = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)}</p>`)
    .join('')
