import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 bits for a link or a key, safe in an address. */
export const makeToken = (bytes = 32): string => randomBytes(bytes).toString('base64url')

/** What is kept of it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
