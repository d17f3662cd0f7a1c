import { historySummary } from './fold-html-history.ts'
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

export type MailDocument = { html: string; contentSecurityPolicy: string; blockedPictures: number }

/**
 * A stored mail as a page of its own for a sandboxed frame; send the policy with it. Nothing in it runs, and
 * nothing loads that was not asked for. It keeps its origin, which without scripts gives it no power: the
 * frame around it measures it, and its own pictures come with the reader's session.
 */
export const mailDocument = (stored: string, view: MailView): MailDocument => {
  let blockedPictures = 0
  const body = sanitiseAgain(stored, (source) => {
    if (/^cid:/i.test(source)) return view.pictureUrl(decode(source.slice(4)))
    if (/^data:/i.test(source)) return source
    if (/^https?:/i.test(source) && view.remotePictures) return source
    blockedPictures += 1
    return null
  }).replaceAll(historySummary, `<summary>${escapeHtml(view.historyLabel)}</summary>`)

  const pictures = view.remotePictures ? "'self' data: https: http:" : "'self' data:"
  const policy = `default-src 'none'; img-src ${pictures}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox`
  const html = `<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width"><style>${style(body, view.theme)}</style></head><body>${body}</body></html>`
  return { html, contentSecurityPolicy: policy, blockedPictures }
}

/** A mail that chose its own colours chose them for white paper; one that did not follows the reader. */
const style = (body: string, theme: MailView['theme']) => {
  const paper = theme === 'light' || /(?:bgcolor|background|[;"\s]color)\s*[:=]/i.test(body)
  const [scheme, text, ground, link, faint] = paper
    ? ['light', '#1c1c1a', theme === 'light' ? 'transparent' : '#ffffff', '#0b5cad', '#6b6b66']
    : ['dark', '#e8e6e1', 'transparent', '#8ab8f0', '#9c9a94']
  return `:root{color-scheme:${scheme}}body{margin:0;padding:12px;color:${text};background:${ground};font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}a{color:${link}}img{max-width:100%;height:auto}img.blocked{display:inline-block;min-width:16px;min-height:16px;border:1px dashed ${faint};border-radius:3px}table{max-width:100%}pre{white-space:pre-wrap}blockquote{margin:.5em 0;padding-left:.8em;border-left:2px solid ${faint}}summary{cursor:pointer;color:${faint}}`
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!)

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
