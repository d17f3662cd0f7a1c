import { apiKeyRequestsPerMinute } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { hashToken } from '../../platform/auth/token.ts'
import type { Authenticate } from '../../platform/domain.ts'
import { heldAddress } from '../../platform/http/held-address.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { Budget } from '../../platform/pace/budget.ts'
import { apiKeyByHash, touchApiKey } from './api-key-queries.ts'
import { touchSession } from './credential-queries.ts'
import { memberRole, personById } from './queries.ts'
import { lowerRole } from './ranks.ts'

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?polku\.session_token=([^;]+)/
const wrongKeysPerMinute = 30
const provedAtMost = 10_000
const touchEveryMs = 60_000
const noteSessionEveryMs = 5 * 60_000

/** Recognises a person by their session and a program by its API key; null for anybody else. */
export function authenticate(ctx: Context): Authenticate {
  const budget = new Budget(apiKeyRequestsPerMinute)
  const touched = new Map<string, number>()
  ctx.tail.follow((events) => {
    if (events.some((event) => /^(person|api-key|session)\./.test(event.kind))) ctx.actors.clear()
  })
  const wrongKeys = new Budget(wrongKeysPerMinute)
  /** Keys that were right the last time they were looked up: guessing beside them keeps none of them out. */
  const proved = new Set<string>()
  return async ({ headers, ip }) => {
    const key = bearer(headers.authorization)
    if (key) {
      const address = heldAddress(ip)
      const actor = await ctx.actors.get(`key ${key}`, async () => {
        const hash = hashToken(key)
        if (!proved.delete(hash)) refuseGuessing(wrongKeys, address)
        const found = await actorOfKey(ctx, hash)
        if (found) proved.add(hash)
        if (proved.size > provedAtMost) proved.clear()
        return found
      })
      if (actor) spend(ctx, actor, budget, touched)
      else wrongKeys.take(address)
      return actor
    }
    const { cookie } = headers
    const session = typeof cookie === 'string' ? sessionCookie.exec(cookie)?.[1] : undefined
    return session
      ? await ctx.actors.get(`session ${session}`, () => actorOfSession(ctx, String(cookie)))
      : null
  }
}

/** The token within the session cookie, before its signature. */
export function sessionTokenOf(cookie: string | undefined): string | null {
  const value = cookie && sessionCookie.exec(cookie)?.[1]
  return value ? (decodeURIComponent(value).split('.')[0] ?? null) : null
}

function bearer(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? /^Bearer\s+(\S{1,300})$/i.exec(header)?.[1] : undefined
}

async function actorOfSession(ctx: Context, cookie: string): Promise<Actor | null> {
  const found = await ctx.signIn.api.getSession({
    headers: new Headers({ cookie }),
    query: { disableRefresh: true },
  })
  const workspaceId = found?.session.activeOrganizationId
  if (!found || !workspaceId) return null
  if (found.session.updatedAt.getTime() < Date.now() - noteSessionEveryMs) {
    noteUse(ctx, touchSession(ctx.db, found.session.id))
  }
  const { id, name } = found.user
  const member = await memberRole(ctx.db, workspaceId, id)
  return member ? { kind: 'person', workspaceId, id, role: member.role, name, personId: id } : null
}

async function actorOfKey(ctx: Context, keyHash: string): Promise<Actor | null> {
  const found = await apiKeyByHash(ctx.db, keyHash)
  if (!found) return null
  const { workspaceId, id, personId } = found
  const person = await personById(ctx.db, personId)
  const role = lowerRole(found.role, found.personRole)
  return { kind: 'api-key', workspaceId, id, role, name: person?.name ?? found.name, personId }
}

/** Whoever tries keys is made to wait before the next is looked up; keys that are known are not asked about. */
function refuseGuessing(wrongKeys: Budget, address: string): void {
  const retryAfter = wrongKeys.wait(address)
  if (retryAfter !== null) throw new Refusal('auth.too-many-attempts', undefined, { retryAfter })
}

function spend(ctx: Context, actor: Actor, budget: Budget, touched: Map<string, number>): void {
  const id = actor.id!
  const retryAfter = budget.take(id)
  if (retryAfter !== null) {
    const limit = `This key may make ${apiKeyRequestsPerMinute} requests a minute.`
    throw new Refusal('request.rate-limited', limit, { retryAfter })
  }
  if ((touched.get(id) ?? 0) > Date.now() - touchEveryMs) return
  touched.set(id, Date.now())
  noteUse(ctx, touchApiKey(ctx.db, actor.workspaceId, id))
}

/** Nobody waits for it, and nothing fails for want of it. */
function noteUse(ctx: Context, noting: Promise<unknown>): void {
  noting.catch((error) => ctx.log.debug({ err: error }, 'when a key or session was used could not be noted'))
}
