import { readFileSync } from 'node:fs'
import { Id, Language } from '@polku/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { App } from '../../platform/http/app.ts'
import type { Html } from '../../platform/http/html.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findChatKeyIn } from '../chat/finding-chat.ts'
import { listOrders } from '../orders/looking-up.ts'
import { goods } from './goods.ts'
import { homePage, productPage } from './pages/goods.ts'
import type { Visit } from './pages/layout.ts'
import { deliveryPage, missingPage, ordersPage, signInPage } from './pages/service.ts'
import { demoWorkspace, shopperById, shoppers } from './queries.ts'
import { identityToken, signedInCookie, signedInId, signedOutCookie } from './signing-in.ts'

const css = readFileSync(new URL('shop.css', import.meta.url), 'utf8')

/** As strict as a careful shop's, to show that the widget asks for nothing more. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const Form = z.object({ id: Id })

type Shop = { workspaceId: string; visit: Visit }

/** The demo company's shop, where there is a demo company. */
export function routes(app: App, ctx: Context): void {
  const page = (path: string, show: (shop: Shop, request: FastifyRequest) => Promise<Html> | Html) =>
    app.get(`/demo/shop${path}`, { schema: { hide: true } as object }, async (request, reply) => {
      const shop = await enter(ctx, request, reply)
      reply.type('text/html; charset=utf-8').header('content-security-policy', policy)
      return (await show(shop, request)).text
    })
  page('', ({ visit }) => homePage(visit))
  page('/delivery', ({ visit }) => deliveryPage(visit))
  page('/products/:sku', ({ visit }, request) => {
    const good = goods.find(({ sku }) => sku === (request.params as { sku: string }).sku)
    return good ? productPage(visit, good) : missingPage(visit)
  })
  page('/sign-in', async ({ workspaceId, visit }) => signInPage(visit, await shoppers(ctx.db, workspaceId)))
  page('/orders', async ({ workspaceId, visit }) => {
    const { shopper } = visit
    if (!shopper) return signInPage(visit, await shoppers(ctx.db, workspaceId))
    const { items } = await listOrders(ctx, systemActor(workspaceId), shopper.id, { limit: 20 })
    return ordersPage(visit, shopper, items)
  })
  app.get('/demo/shop/shop.css', { schema: { hide: true } as object }, (_, reply) =>
    reply.type('text/css').header('cache-control', 'public, max-age=300').send(css),
  )
  forms(app, ctx)
}

function forms(app: App, ctx: Context): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.post('/demo/shop/sign-in', { schema: { hide: true } as object }, async (request, reply) => {
      const id = Form.safeParse(request.body).data?.id
      const workspaceId = await demoWorkspace(ctx.db)
      if (!workspaceId || !id || !(await shopperById(ctx.db, workspaceId, id)))
        throw new Refusal('customer.not-found')
      return reply.header('set-cookie', signedInCookie(ctx, id)).redirect('/demo/shop/orders', 303)
    })
    scope.post('/demo/shop/sign-out', { schema: { hide: true } as object }, (_, reply) =>
      reply.header('set-cookie', signedOutCookie).redirect('/demo/shop', 303),
    )
  })
}

async function enter(ctx: Context, request: FastifyRequest, reply: FastifyReply): Promise<Shop> {
  const workspaceId = await demoWorkspace(ctx.db)
  const key = workspaceId && (await findChatKeyIn(ctx, workspaceId))
  if (!workspaceId || !key) throw new Refusal('route.not-found', 'The demo company has not been set up here.')
  const { cookie } = request.headers
  const asked = Language.safeParse((request.query as { lang?: string }).lang)
  const kept = Language.safeParse(/(?:^|; )demo_language=(\w\w)/.exec(cookie ?? '')?.[1])
  if (asked.success) reply.header('set-cookie', `demo_language=${asked.data}; Path=/demo/shop; SameSite=Lax`)
  const id = signedInId(ctx, cookie)
  const shopper = (id && (await shopperById(ctx.db, workspaceId, id))) || null
  const identity = shopper && (await identityToken(ctx, key, shopper))
  const visit: Visit = {
    language: asked.data ?? kept.data ?? shopper?.language ?? 'fi',
    path: request.url.split('?')[0]!.slice('/demo/shop'.length),
    shopper,
    chat: { key, identity },
  }
  return { workspaceId, visit }
}
