import { createHmac, timingSafeEqual } from 'node:crypto'
import { serverForm } from './address-form.ts'

/**
 * The address a customer answers to: `service+c.TOKEN@example.org`. The token holds the id of our mail and
 * 80 bits of HMAC, in base32 because mail servers may change the case of an address. Whoever has it was
 * sent that mail, or was shown it by the one who was.
 */
export type ReplyKey = { key: Uint8Array; workspaceId: string }

const tokenLength = 42
const longestLocalPart = 64

/** Null where the address leaves no room for a token: such a channel answers from its bare address. */
export const replyAddress = (
  address: string,
  outboundId: string,
  { key, workspaceId }: ReplyKey,
): string | null => {
  const [local, domain] = split(address)
  const id = Buffer.from(outboundId.replaceAll('-', ''), 'hex')
  const signed = `${local}+c.${base32(Buffer.concat([id, sign(id, key, workspaceId, address)]))}`
  return signed.length <= longestLocalPart ? `${signed}@${domain}` : null
}

/** The address without the token, whether it has one and whether or not the token is right. */
export const bareAddress = (address: string): string => {
  const [local, domain] = split(address)
  return `${local.replace(tokenPart, '')}@${domain}`
}

/** The id of our mail that is answered, when the token is one we gave. */
export const answeredMail = (address: string, { key, workspaceId }: ReplyKey): string | null => {
  const token = split(address)[0].match(tokenPart)?.[1]
  const bytes = token ? fromBase32(token) : null
  if (!bytes) return null
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(bytes.subarray(16), sign(id, key, workspaceId, bareAddress(address)))) return null
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const tokenPart = new RegExp(`\\+c\\.([a-z2-7]{${tokenLength}})$`)

const split = (address: string) => {
  const lower = serverForm(address.trim().toLowerCase())
  const at = lower.lastIndexOf('@')
  return [lower.slice(0, at), lower.slice(at + 1)] as const
}

const sign = (id: Uint8Array, key: Uint8Array, workspaceId: string, address: string) =>
  createHmac('sha256', key)
    .update(`reply-address\0${workspaceId}\0${serverForm(address.trim().toLowerCase())}\0`)
    .update(id)
    .digest()
    .subarray(0, 10)

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

const base32 = (bytes: Uint8Array) => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

const fromBase32 = (token: string) => {
  const bits = Array.from(token, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  // Two bits are padding; only one spelling of a token is right.
  if (!bits.endsWith('00')) return null
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
