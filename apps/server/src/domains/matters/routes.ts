import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Id, Language } from '@polku/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../../context.ts'
import { toRefusal } from '../../platform/http/answer-errors.ts'
import type { App } from '../../platform/http/app.ts'
import type { Html } from '../../platform/http/html.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { answer, settle } from './answering.ts'
import { type Entry, enterByLink, enterSignedIn } from './entering.ts'
import { linkUnknown, signedOut } from './errors.ts'
import { listPage } from './pages/list.ts'
import { matterPage, type Notice } from './pages/matter.ts'
import { refusalPage } from './pages/refusal.ts'
import { dialogueOf, filesOf, mattersOfCustomer, nameOfCustomer, promisedIn } from './queries.ts'
import { readAnswer } from './reading-form.ts'
import { signedInCustomer, signedOutCookie, signInByShop } from './signing-in.ts'

const css = readFileSync(new URL('matters.css', import.meta.url), 'utf8')

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const hide = { hide: true } as object
const minute = 60_000
const reading = { rateLimit: { max: 120, timeWindow: minute } }
const writing = { upload: true, rateLimit: { max: 20, timeWindow: 5 * minute } }

/** Pages that customers have of their own matters: by the link in a mail, or signed in through the shop. */
export function routes(app: App, ctx: Context): void {
  app.get('/matter/matters.css', { schema: hide }, (_, reply) =>
    reply.type('text/css').header('cache-control', 'public, max-age=300').send(css),
  )
  app.register(async (scope) => {
    const pages = scope as App
    pages.addHook('onSend', async (_, reply) => {
      // What an address like these has shown stays with whoever has the address.
      reply.header('cache-control', 'private, no-store').header('referrer-policy', 'no-referrer')
      reply.header('x-robots-tag', 'noindex, nofollow')
    })
    pages.setErrorHandler((error: FastifyError, request, reply) => {
      const refusal = toRefusal(error)
      if (refusal.status >= 500) request.log.error({ err: error }, 'a customer’s page failed')
      if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter))
      return show(reply.status(refusal.status), refusalPage(languageOf(request, null), refusal.code))
    })
    ofEntry(pages, ctx, '/matter/:token', (request) =>
      enterByLink(ctx, (request.params as { token: string }).token),
    )
    ofEntry(pages, ctx, '/my/:id', (request) => {
      const id = Id.safeParse((request.params as { id: string }).id)
      if (!id.success) throw linkUnknown()
      return enterSignedIn(ctx, request.headers.cookie, id.data)
    })
    signedIn(pages, ctx)
  })
}

/** The page of one matter, and what can be done there. */
function ofEntry(
  pages: App,
  ctx: Context,
  path: string,
  enter: (request: FastifyRequest) => Promise<Entry> | Entry,
): void {
  pages.get(path, { schema: hide, config: reading }, async (request, reply) => {
    const entry = await enter(request)
    return show(reply, await shownMatter(ctx, request, reply, entry, noticeIn(request)))
  })
  pages.post(`${path}/answer`, { schema: hide, config: writing }, async (request, reply) => {
    const entry = await enter(request)
    const form = await readAnswer(ctx, request, entry)
    try {
      if (form.refused) throw form.refused
      const { anew } = await answer(ctx, entry, form)
      return reply.redirect(`${pathOf(request).replace(/\/answer$/, '')}?${anew ? 'anew' : 'said'}`, 303)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const notice = { kind: 'refused', code: error.code, text: form.text } as const
      return show(reply.status(error.status), await shownMatter(ctx, request, reply, entry, notice))
    }
  })
  pages.post(`${path}/settled`, { schema: hide, config: writing }, async (request, reply) => {
    await settle(ctx, await enter(request))
    return reply.redirect(`${pathOf(request).replace(/\/settled$/, '')}?settled`, 303)
  })
  pages.get(`${path}/files/:file`, { schema: hide, config: reading }, async (request, reply) => {
    const { matter, claimed } = await enter(request)
    const { file: id } = request.params as { file: string }
    const file = (await filesOf(ctx.db, matter, claimed)).find((each) => each.id === id)
    if (!file) throw new Refusal('file.not-found')
    return reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', 'sandbox')
      .send(ctx.files.read(file.fileHash))
  })
}

/** All matters of who has signed in where they ordered. */
function signedIn(pages: App, ctx: Context): void {
  pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  pages.get('/my', { schema: hide, config: reading }, async (request, reply) => {
    const customer = signedInCustomer(ctx, request.headers.cookie)
    const known = customer && (await nameOfCustomer(ctx.db, customer.workspaceId, customer.id))
    if (!customer || !known) throw signedOut()
    const matters = await mattersOfCustomer(ctx.db, customer.workspaceId, customer.id)
    return show(reply, listPage(languageOf(request, known.language, reply), known, matters))
  })
  // The shop's page sends its customer here with the token that it signs for the chat too.
  pages.post(
    '/my',
    { schema: hide, config: { anyOrigin: true, rateLimit: { max: 30, timeWindow: minute } } },
    async (request, reply) => {
      const { channel, token } = (request.body ?? {}) as Record<string, unknown>
      if (typeof channel !== 'string' || typeof token !== 'string' || token.length > 4000) throw signedOut()
      return reply.header('set-cookie', await signInByShop(ctx, channel, token)).redirect('/my', 303)
    },
  )
  pages.post('/my/sign-out', { schema: hide, config: reading }, async (request, reply) =>
    show(
      reply.header('set-cookie', signedOutCookie(ctx)),
      refusalPage(languageOf(request, null), 'matter.signed-out'),
    ),
  )
}

async function shownMatter(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  { matter, claimed }: Entry,
  notice: Notice | null,
): Promise<Html> {
  const [said, files, promised] = await Promise.all([
    dialogueOf(ctx.db, matter, claimed),
    filesOf(ctx.db, matter, claimed),
    promisedIn(ctx.db, matter, claimed),
  ])
  return matterPage({
    language: languageOf(request, matter.language, reply),
    path: pathOf(request).replace(/\/answer$/, ''),
    signedIn: pathOf(request).startsWith('/my/'),
    matter,
    said,
    files,
    promised,
    notice,
    once: randomUUID(),
  })
}

const show = (reply: FastifyReply, page: Html) =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page.text)

const pathOf = (request: FastifyRequest) => request.url.split('?')[0]!

function noticeIn(request: FastifyRequest): Notice | null {
  const query = request.query as Record<string, unknown>
  const kind = (['said', 'anew', 'settled'] as const).find((each) => query[each] !== undefined)
  return kind ? { kind } : null
}

const kept = 'matter_language'

/** As they chose, else as we know them, else as their browser asks. */
function languageOf(request: FastifyRequest, known: string | null, reply?: FastifyReply): Language {
  const asked = Language.safeParse((request.query as { lang?: string }).lang).data
  if (asked) reply?.header('set-cookie', `${kept}=${asked}; Path=/; SameSite=Lax`)
  const chosen = Language.safeParse(
    new RegExp(`(?:^|; )${kept}=(\\w\\w)`).exec(request.headers.cookie ?? '')?.[1],
  )
  const browsers = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((each) => each.trim().slice(0, 2))
  return (
    asked ??
    chosen.data ??
    Language.safeParse(known).data ??
    browsers.map((each) => Language.safeParse(each).data).find(Boolean) ??
    'en'
  )
}
