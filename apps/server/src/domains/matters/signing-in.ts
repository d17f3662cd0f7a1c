import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from '../../context.ts'
import { findChatChannel } from '../chat/finding-chat.ts'
import { readIdentityToken } from '../chat/identity-token.ts'
import { customerSignedFor } from '../customers/knowing-by-signature.ts'
import { signedOut } from './errors.ts'

export interface SignedIn {
  workspaceId: string
  id: string
  /** The shop's own id for them. */
  by: string
}

const name = 'polku_matters'
const hour = 3600

/**
 * Takes the token by which a shop says who its customer is, as it does for the chat on its pages; answers the cookie
 * that lets them see their matters for an hour. Throws matter.signed-out where there is no such chat, or nobody we
 * know; and what is wrong with the token.
 */
export async function signInByShop(ctx: Context, key: string, token: string): Promise<string> {
  const chat = await findChatChannel(ctx, key)
  if (!chat) throw signedOut()
  const identity = await readIdentityToken(token, chat.key, chat.identitySecret)
  const id = await customerSignedFor(ctx.db, chat.workspaceId, identity)
  if (!id) throw signedOut()
  const by = Buffer.from(identity.externalId).toString('base64url')
  const said = `${chat.workspaceId}.${id}.${by}.${Math.floor(Date.now() / 1000) + hour}`
  return cookie(ctx, `${said}.${mark(ctx, said)}`, hour)
}

export const signedOutCookie = (ctx: Context): string => cookie(ctx, '', 0)

export function signedInCustomer(ctx: Context, header: string | undefined): SignedIn | null {
  const [, value = ''] = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(header ?? '') ?? []
  const [workspaceId = '', id = '', by = '', until = '', given = ''] = value.split('.')
  const wanted = Buffer.from(mark(ctx, [workspaceId, id, by, until].join('.')))
  const same = wanted.length === given.length && timingSafeEqual(wanted, Buffer.from(given))
  if (!same || Number(until) * 1000 < Date.now()) return null
  return { workspaceId, id, by: Buffer.from(by, 'base64url').toString() }
}

const cookie = (ctx: Context, value: string, seconds: number) =>
  `${name}=${value}; Path=/my; HttpOnly; SameSite=Lax; Max-Age=${seconds}${ctx.config.url.startsWith('https:') ? '; Secure' : ''}`

const mark = (ctx: Context, said: string) =>
  createHmac('sha256', ctx.secrets.derive('matters')).update(said).digest('base64url')
