import { convert } from 'html-to-text'
import { cleanText } from './charset.ts'
import { bareWords, isTame } from './tame-html.ts'

/** Readable text of an HTML mail: paragraphs, lists and link targets kept, pictures and styles gone. */
export const htmlToText = (html: string): string => {
  if (!isTame(html)) return cleanText(bareWords(html))
  return cleanText(
    convert(html, {
      wordwrap: false,
      limits: { maxInputLength: 2_000_000, maxDepth: 200, ellipsis: '…' },
      selectors: [
        { selector: 'img', format: 'skip' },
        { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false, noAnchorUrl: true } },
        { selector: 'table', options: { uppercaseHeaderCells: false } },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
          selector,
          options: { uppercase: false },
        })),
        { selector: 'blockquote', options: { leadingLineBreaks: 1 } },
      ],
    }),
  ).trim()
}
