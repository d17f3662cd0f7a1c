import { createHmac, timingSafeEqual } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Context } from '../../context.ts'
import { findChatChannel } from '../chat/finding-chat.ts'
import type { Shopper } from './queries.ts'

const cookie = 'demo_shop'
const uuid = /^[0-9a-f-]{36}$/

/** The shop's own small session: who has signed in, in a cookie only we can make. */
export const signedInCookie = (ctx: Context, id: string): string =>
  `${cookie}=${id}.${mark(ctx, id)}; Path=/demo/shop; HttpOnly; SameSite=Lax`
export const signedOutCookie = `${cookie}=; Path=/demo/shop; HttpOnly; SameSite=Lax; Max-Age=0`

export function signedInId(ctx: Context, header: string | undefined): string | null {
  const [, id = '', given = ''] = new RegExp(`(?:^|; )${cookie}=([^.;]*)\\.([^;]*)`).exec(header ?? '') ?? []
  const wanted = Buffer.from(mark(ctx, id))
  const same = wanted.length === given.length && timingSafeEqual(wanted, Buffer.from(given))
  return same && uuid.test(id) ? id : null
}

const mark = (ctx: Context, id: string) =>
  createHmac('sha256', ctx.secrets.derive('demo-shop')).update(id).digest('base64url')

/** What any shop does for its signed-in customers: a token that says who they are, for an hour. */
export async function identityToken(ctx: Context, key: string, shopper: Shopper): Promise<string | null> {
  const channel = await findChatChannel(ctx, key)
  if (!channel?.identitySecret) return null
  return await new SignJWT({ email: shopper.email, name: shopper.name })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(customerNumber(shopper.id))
    .setAudience(key)
    .setExpirationTime('1 hour')
    .sign(new TextEncoder().encode(channel.identitySecret))
}

/** The shop's own number for its customer. */
const customerNumber = (id: string): string =>
  `R${BigInt(`0x${id.replaceAll('-', '').slice(-14)}`)
    .toString(36)
    .toUpperCase()}`
