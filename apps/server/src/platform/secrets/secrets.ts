import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The installation's key and what is derived from it. */
export interface Secrets {
  /** 32 bytes for one purpose; the same purpose gives the same bytes. */
  derive(purpose: string): Buffer
  encrypt(plain: string): Buffer
  decrypt(sealed: Buffer): string
}

const keyFile = 'secret.key'

/** Takes POLKU_SECRET, else the key file in the data folder, made at the first start. */
export async function openSecrets(dataDir: string, given: string | undefined): Promise<Secrets> {
  return secretsFrom(given ?? (await readOrMakeKey(dataDir)))
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

async function readOrMakeKey(dataDir: string): Promise<string> {
  const path = join(dataDir, keyFile)
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  await mkdir(dataDir, { recursive: true })
  const made = randomBytes(48).toString('base64url')
  await writeFile(path, `${made}\n`, { mode: 0o600, flag: 'wx' })
  await chmod(path, 0o600)
  return made
}
