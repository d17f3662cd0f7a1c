import { historySummary } from './fold-html-history.ts'
import { contentIdOf } from './html-says-more.ts'
import { inTheme } from './mail-colours.ts'
import { sanitiseAgain } from './sanitise-html.ts'

export type MailView = {
  /** Load pictures from other servers, as the reader has asked; they then learn that the mail was read. */
  remotePictures: boolean
  /** Where the attachment with this Content-ID can be had, if the mail has it. */
  pictureUrl: (contentId: string) => string | null
  theme: 'light' | 'dark'
  /** “Show earlier messages”, in the reader's language. */
  historyLabel: string
}

export type MailDocument = { html: string; contentSecurityPolicy: string }

/**
 * A stored mail as a page of its own for a sandboxed frame; send the policy with it. Nothing in it runs, and
 * nothing loads that was not asked for. It keeps its origin, which without scripts gives it no power: the
 * frame around it measures it, and its own pictures come with the reader's session.
 */
export const mailDocument = (stored: string, view: MailView): MailDocument => {
  const shown = sanitiseAgain(stored, (source) => {
    if (/^cid:/i.test(source)) return view.pictureUrl(contentIdOf(source))
    if (/^data:/i.test(source)) return source
    if (/^https?:/i.test(source) && view.remotePictures) return source
    return null
  }).replaceAll(historySummary, `<summary>${escapeHtml(view.historyLabel)}</summary>`)

  const { body, colours } = inTheme(withSpareFonts(shown), view.theme)
  const pictures = view.remotePictures ? "'self' data: https: http:" : "'self' data:"
  const policy = `default-src 'none'; img-src ${pictures}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox`
  const html = `<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width"><style>${style(colours, view.theme)}</style></head><body>${body}</body></html>`
  return { html, contentSecurityPolicy: policy }
}

/** A mail that chose its own colours chose them for white paper; one that did not follows the reader. */
const style = (colours: 'paper' | MailView['theme'], theme: MailView['theme']) => {
  const [scheme, text, link, faint] =
    colours === 'dark'
      ? ['dark', '#e8e6e1', '#8ab8f0', '#9c9a94']
      : ['light', '#1c1c1a', '#0b5cad', '#6b6b66']
  const ground = colours === 'paper' && theme === 'dark' ? 'padding:12px;background:#fff' : 'padding:0'
  return [
    `:root{color-scheme:${scheme}}body{display:flow-root;margin:0;${ground};color:${text};font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}`,
    `a[href]{color:${link}}pre{white-space:pre-wrap}body>:first-child{margin-top:0}body>:last-child{margin-bottom:0}`,
    `img{max-width:100%;height:auto}.blocked{display:inline-block;min-width:16px;min-height:16px;padding:0 4px;border:1px dashed;border-radius:3px;opacity:.75;font-size:12px}`,
    // Columns keep whole words; a table that is too wide for the screen is made smaller as a whole.
    `table{max-width:100%}td,th{overflow-wrap:break-word}`,
    `table:not([cellpadding],[style],[width]) :is(td,th):not([style]){padding:1px 16px 1px 0;text-align:start;vertical-align:top}`,
    `blockquote{margin:.5em 0;padding-left:.8em;border-left:2px solid ${faint}}summary{cursor:pointer;color:${faint}}`,
  ].join('')
}

/** A font that this machine lacks is replaced by the reader's own, not by whatever the browser falls back on. */
const withSpareFonts = (body: string) =>
  body.replaceAll(/(<[a-z][^>]*?(?:[";]font-family:| face="))([^;"]*)/g, (whole, before, fonts) =>
    /\b(?:serif|monospace|cursive|system-ui)\b/i.test(fonts)
      ? whole
      : `${before}${fonts},system-ui,sans-serif`,
  )

/** Words alone, in the form of a stored mail. */
export const pageOfWords = (text: string): string => `<pre>${escapeHtml(text)}</pre>`

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!)
