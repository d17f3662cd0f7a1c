import sanitize from 'sanitize-html'
import { foldHtmlHistory } from './fold-html-history.ts'
import { isTame } from './tame-html.ts'

/**
 * HTML of a mail made safe to keep: no script, form, frame, style sheet or positioning is left, links open
 * elsewhere without telling where from. Pictures keep their sources; mail-document.ts decides what is loaded.
 * Null where the HTML is beyond taking apart: the plain text is shown then.
 */
export const sanitiseMailHtml = (
  html: string,
  { history }: { history: 'folded' | 'open' } = { history: 'folded' },
): string | null => {
  if (!isTame(html)) return null
  try {
    const kept = sanitize(history === 'folded' ? foldHtmlHistory(html) : html, keep)
    return kept.length > longestKept ? null : kept
  } catch {
    return null
  }
}

/** A sign can become five; what is kept is looked through each time its case is opened. */
const longestKept = 2_000_000

/** The second pass, right before showing, with a say about each picture; null leaves its words in its place. */
export const sanitiseAgain = (html: string, picture: (source: string) => string | null): string =>
  sanitize(html, {
    ...keep,
    transformTags: {
      ...keep.transformTags,
      img: (tagName, attribs) => {
        const source = picture(attribs.src ?? '')
        if (source !== null) return { tagName, attribs: { ...attribs, src: source } }
        const attributes: Record<string, string> = /^https?:/i.test(attribs.src ?? '')
          ? { class: 'blocked' }
          : {}
        return { tagName: 'span', attribs: attributes, text: attribs.alt ?? '' }
      },
    },
    allowedAttributes: { ...keep.allowedAttributes, span: ['class'] },
    allowedClasses: { ...keep.allowedClasses, span: ['blocked'] },
    allowedSchemesByTag: { img: ['http', 'https', 'data'] },
    allowedSchemesAppliedToAttributes: ['href', 'cite'],
  })

const length = /^-?[\d.]{1,7}(?:px|em|rem|pt|%|ch|in|cm|mm|ex)?$/i
const lengths = /^(?:auto|(?:-?[\d.]{1,7}(?:px|em|rem|pt|%|in|cm|mm)?\s*){1,4})$/i
const positive = /^(?:auto|[\d.]{1,7}(?:px|em|rem|pt|%|in|cm|mm)?\s*){1,4}$/i
const colour = /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:rgb|hsl)a?\([\d\s.,%/deg-]{1,60}\))$/i
const word = /^[a-z-]{1,30}$/i
const border = /^[#\w\s.,()%-]{1,80}$/
const sides = (name: string, value: RegExp) =>
  Object.fromEntries(['', '-top', '-right', '-bottom', '-left'].map((side) => [name + side, [value]]))

/** Nothing that takes an element out of its place or loads anything. */
const styles = {
  color: [colour],
  'background-color': [colour],
  background: [colour],
  'font-family': [/^[\w\s,'"-]{1,200}$/],
  'font-size': [length, word],
  'font-weight': [/^(?:\d{3}|[a-z]{4,10})$/],
  'font-style': [word],
  'line-height': [length, word],
  'letter-spacing': [length, word],
  'text-align': [word],
  'text-decoration': [/^[a-z\s-]{1,40}$/],
  'text-transform': [word],
  'text-indent': [length],
  'vertical-align': [length, word],
  'white-space': [word],
  'word-break': [word],
  'list-style-type': [word],
  display: [/^(?:none|block|inline|inline-block|table|table-row|table-cell|list-item)$/],
  width: [length, /^auto$/],
  'max-width': [length, /^none$/],
  height: [length, /^auto$/],
  'border-collapse': [word],
  'border-spacing': [lengths],
  'border-radius': [lengths],
  ...sides('margin', positive),
  ...sides('padding', positive),
  ...sides('border', border),
}

const keep: sanitize.IOptions = {
  allowedTags: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'div',
      'span',
      'br',
      'hr',
      'center',
      'address',
      'section',
      'article',
    ],
    ...[
      'b',
      'strong',
      'i',
      'em',
      'u',
      's',
      'strike',
      'del',
      'ins',
      'sub',
      'sup',
      'small',
      'big',
      'font',
      'mark',
      'tt',
    ],
    ...[
      'a',
      'img',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'blockquote',
      'q',
      'cite',
      'pre',
      'code',
      'kbd',
      'samp',
    ],
    ...[
      'table',
      'caption',
      'colgroup',
      'col',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'td',
      'th',
      'details',
      'summary',
    ],
    ...['figure', 'figcaption', 'header', 'footer', 'main', 'abbr', 'time', 'bdi', 'bdo'],
  ],
  allowedAttributes: {
    '*': ['style', 'dir', 'lang', 'align', 'title'],
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
    font: ['color', 'face', 'size'],
    ol: ['start', 'type'],
    table: ['width', 'border', 'cellpadding', 'cellspacing', 'bgcolor'],
    tr: ['bgcolor', 'valign'],
    td: ['colspan', 'rowspan', 'width', 'height', 'bgcolor', 'valign', 'nowrap'],
    th: ['colspan', 'rowspan', 'width', 'height', 'bgcolor', 'valign', 'nowrap', 'scope'],
    details: ['class'],
  },
  allowedClasses: { details: ['history'] },
  allowedStyles: { '*': styles },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https', 'cid', 'data'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'style',
    'script',
    'textarea',
    'option',
    'noscript',
    'title',
    'template',
    'svg',
    'math',
    'xmp',
    'iframe',
  ],
  nestingLimit: 120,
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: { ...attribs, target: '_blank', rel: 'noopener noreferrer nofollow' },
    }),
    img: (tagName, attribs) => {
      const { src = '', srcset: _, ...rest } = attribs
      const unsafe =
        /^\s*data:/i.test(src) && !/^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/i.test(src)
      return { tagName, attribs: unsafe ? rest : { ...rest, src } }
    },
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && isTracker(attribs),
}

/** A picture of a pixel or two is there to be loaded, not to be seen. */
const isTracker = ({ width, height, src }: Record<string, string>) =>
  /^https?:/i.test(src ?? '') && (/^[0-2](?:px)?$/.test(width ?? '') || /^[0-2](?:px)?$/.test(height ?? ''))
