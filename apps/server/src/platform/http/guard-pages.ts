import type { App } from './app.ts'

/** A page that says nothing of its own may show text and pictures of ours, and run nothing. */
const strictest = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** No page leaves without a content security policy; those that run programs bring theirs. */
export function guardPages(app: App): void {
  app.addHook('onSend', async (_request, reply, payload) => {
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html')
    if (isPage && !reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', strictest)
    return payload
  })
}
