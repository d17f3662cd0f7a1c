import { convert, type FormatCallback } from 'html-to-text'
import { cleanText } from './charset.ts'
import { bareWords, isTame } from './tame-html.ts'

/** Readable text of an HTML mail: paragraphs, lists, tables and link targets kept, pictures and styles gone. */
export const htmlToText = (html: string): string => {
  if (!isTame(html)) return cleanText(bareWords(html))
  return cleanText(
    convert(html, {
      wordwrap: false,
      limits: { maxInputLength: 2_000_000, maxDepth: 300, ellipsis: '…' },
      formatters: { link: formatLink, rows: formatRows },
      selectors: [
        { selector: 'img', format: 'skip' },
        { selector: 'a', format: 'link' },
        { selector: 'table', format: 'rows' },
        { selector: 'ul', options: { itemPrefix: '- ' } },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
          selector,
          options: { uppercase: false },
        })),
        { selector: 'blockquote', options: { leadingLineBreaks: 1 } },
      ],
    }),
  ).trim()
}

/** Where a link leads, after its words, when a person could go there and the words do not say it already. */
const formatLink: FormatCallback = (element, walk, builder) => {
  let said = ''
  builder.pushWordTransform((word) => {
    said += word
    return word
  })
  walk(element.children, builder)
  builder.popWordTransform()
  const target = targetOf(element.attribs?.href ?? '')
  if (target && said && bare(target) !== bare(said))
    builder.addInline(` [${target}]`, { noWordTransform: true })
}

const targetOf = (href: string) => {
  const [, scheme, rest] = href.trim().match(/^(https?|mailto|tel):(\S.*)$/i) ?? []
  if (!scheme || !rest) return null
  return /^http/i.test(scheme) ? href.trim() : rest.split('?')[0]!
}

const bare = (address: string) =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replaceAll(/\s/g, '')
    .replace(/\/$/, '')

type Walked = Parameters<FormatCallback>[0]

/** A row a line, its cells apart. Where cells hold paragraphs the table lays out a page and reads downwards. */
const formatRows: FormatCallback = (element, walk, builder) => {
  const cell = (children: Walked[]) => {
    builder.openTableCell()
    walk(children, builder)
    builder.closeTableCell()
  }
  const row = (cells: Walked[][]) => {
    builder.openTableRow()
    for (const children of cells) cell(children)
    builder.closeTableRow()
  }
  const rows = (node: Walked): void => {
    if (node.type === 'text') {
      if (node.data?.trim()) row([[node]])
    } else if (node.name === 'tr') {
      row((node.children as Walked[]).map((each) => (isCell(each) ? each.children : [each])))
    } else if (isCell(node) || node.name === 'caption') row([node.children])
    else for (const child of node.children ?? []) rows(child)
  }
  builder.openTable()
  for (const child of element.children) rows(child)
  builder.closeTable({ tableToString: (table) => table.map(rowText).filter(Boolean).join('\n') })
}

const isCell = ({ name }: Walked) => name === 'td' || name === 'th'

const rowText = (cells: { text: string }[]) => {
  const texts = cells.map(({ text }) => text.trim()).filter(Boolean)
  return texts.join(texts.some((text) => text.includes('\n')) ? '\n' : ' | ')
}
