import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ConfigError } from '../config/config.ts'
import { makeKey, readKey } from './kept-key.ts'

/** The installation's key and what is derived from it. */
export interface Secrets {
  /** 32 bytes for one purpose; the same purpose gives the same bytes. */
  derive(purpose: string): Buffer
  encrypt(plain: string): Buffer
  decrypt(sealed: Buffer): string
}

const keyFile = 'secret.key'
const keyBytes = 48

/**
 * Takes POLKU_SECRET, else the key file in the data folder. One is made at the first start alone: a new key in
 * the place of a lost one would open nothing that the old one sealed, and seal what follows with another.
 */
export async function openSecrets(
  dataDir: string,
  given: string | undefined,
  isFirstStart: () => Promise<boolean>,
): Promise<Secrets> {
  return secretsFrom(given ?? (await keptKey(dataDir)) ?? (await firstKey(dataDir, isFirstStart)))
}

export const keptKey = (dataDir: string): Promise<string | undefined> =>
  readKey(join(dataDir, keyFile), keyBytes)

async function firstKey(dataDir: string, isFirstStart: () => Promise<boolean>): Promise<string> {
  const path = join(dataDir, keyFile)
  if (await isFirstStart()) return await makeKey(path, keyBytes)
  throw new ConfigError(
    `${path} is missing, and what this database holds was sealed with it. ` +
      'Put the key back from a copy, or set POLKU_SECRET to it; nothing has been changed.',
  )
}

export function secretsFrom(master: string): Secrets {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, 'polku', purpose, 32))
  const sealing = derive('sealing')
  return {
    derive,
    encrypt(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      return Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    decrypt(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(-16))
      return decipher.update(sealed.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}
