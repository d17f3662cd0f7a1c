import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ConfigError } from '../config/config.ts'
import { writeWhole } from '../files/writing.ts'

/** A key file that is there and holds no whole key. */
export class KeyDamaged extends ConfigError {
  constructor(path: string, found: number, whole: number) {
    super(
      `${path} is damaged: it should hold a key of ${whole} characters, and ${found} are there. ` +
        'Put the key back from a copy; nothing has been changed.',
    )
  }
}

/** Keys are random bytes in base64url. A disk that lost power may give back a file cut short, or full of zeros. */
const charactersOf = (bytes: number) => Math.ceil((bytes * 4) / 3)

/** The key in a file; undefined where there is no file. What cannot be a whole key is not believed. */
export async function readKey(path: string, bytes: number): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return undefined
  })
  if (text === undefined) return undefined
  const found = text.match(/^[!-~]*/)![0].length
  if (found < charactersOf(bytes)) throw new KeyDamaged(path, found, charactersOf(bytes))
  return text.trim()
}

export const randomKey = (bytes: number): string => randomBytes(bytes).toString('base64url')

/** Makes a key where there is none; when another process was quicker, theirs is the key. */
export async function makeKey(path: string, bytes: number): Promise<string> {
  const made = randomKey(bytes)
  try {
    await keepKey(path, made, { fresh: true })
    return made
  } catch (error) {
    const theirs = (error as NodeJS.ErrnoException).code === 'EEXIST' && (await readKey(path, bytes))
    if (!theirs) throw error
    return theirs
  }
}

/** Readable by us alone. */
export async function keepKey(path: string, key: string, { fresh = false } = {}): Promise<void> {
  await writeWhole(path, [Buffer.from(`${key}\n`)], { mode: 0o600, fresh })
}
