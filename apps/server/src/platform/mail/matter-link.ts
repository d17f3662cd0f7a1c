import { createHmac, timingSafeEqual } from 'node:crypto'

/** Our mail that a link stands in: whoever has the link was sent that mail, or was shown it by the one who was. */
export interface LinkedMail {
  workspaceId: string
  outboundId: string
}

const idBytes = 16
const signatureBytes = 16

/** The address of a customer's own matter, in the mail that tells of it; 128 bits of HMAC, and nothing to look up. */
export function matterLink(
  baseUrl: string,
  { workspaceId, outboundId }: LinkedMail,
  key: Uint8Array,
): string {
  const ids = Buffer.from(`${workspaceId}${outboundId}`.replaceAll('-', ''), 'hex')
  return new URL(`/matter/${Buffer.concat([ids, sign(ids, key)]).toString('base64url')}`, baseUrl).href
}

/** Which of our mails a link's token stands for; null when we never made it. */
export function linkedMail(token: string, key: Uint8Array): LinkedMail | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * idBytes + signatureBytes || bytes.toString('base64url') !== token) return null
  const ids = bytes.subarray(0, 2 * idBytes)
  if (!timingSafeEqual(bytes.subarray(2 * idBytes), sign(ids, key))) return null
  return { workspaceId: uuid(ids.subarray(0, idBytes)), outboundId: uuid(ids.subarray(idBytes)) }
}

const sign = (ids: Uint8Array, key: Uint8Array) =>
  createHmac('sha256', key).update('matter-link\0').update(ids).digest().subarray(0, signatureBytes)

const uuid = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
