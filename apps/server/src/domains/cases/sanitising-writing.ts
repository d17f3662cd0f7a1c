import sanitize from 'sanitize-html'
import { isTame } from '../../platform/mail/tame-html.ts'

const keep: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    'b',
    'i',
    'u',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'h1',
    'h2',
    'h3',
    'hr',
  ],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  disallowedTagsMode: 'discard',
}

/**
 * What a person has written, with the formatting the composer offers and nothing else. Nothing where no composer
 * nests so deeply: the words are there as plain text.
 */
export const sanitiseWriting = (html: string): string | null => (isTame(html) ? sanitize(html, keep) : null)
