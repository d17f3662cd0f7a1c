import { Id, Language } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { showHtml } from './showing-html.ts'

const params = z.object({ id: Id })
const Look = z.object({
  images: z
    .stringbool()
    .default(false)
    .describe('`true` loads pictures from other servers, which then learn that the mail was read.'),
  theme: z.enum(['light', 'dark']).default('light').describe('The colours of the page.'),
  language: Language.optional().describe('Of the words around the mail; else as the browser asks.'),
})

export function htmlRoutes(app: App, ctx: Context): void {
  app.get(
    '/messages/:id/html',
    {
      schema: {
        tags: ['Messages'],
        operationId: 'getMessageHtml',
        summary: 'Show the HTML a mail came with, sanitised, for a sandboxed frame',
        params,
        querystring: Look,
        produces: ['text/html'],
      },
    },
    async (request, reply) => {
      const { language = spoken(request.headers['accept-language']), ...look } = request.query
      const page = await showHtml(ctx, actorOf(request), request.params.id, { ...look, language })
      return reply
        .header('content-security-policy', page.contentSecurityPolicy)
        .header('cache-control', 'private, no-store')
        .type('text/html; charset=utf-8')
        .send(page.html)
    },
  )
}

const spoken = (accepted: string | undefined): Language =>
  Language.options.find((language) => accepted?.toLowerCase().startsWith(language)) ?? 'en'
