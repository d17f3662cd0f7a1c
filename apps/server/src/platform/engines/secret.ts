import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

/** The engine's own random password: made once, readable by us alone. */
export const keptPassword = async (file: string): Promise<string> => {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim()
  if (kept) return kept
  const fresh = randomBytes(32).toString('base64url')
  await writeFile(file, fresh, { mode: 0o600 })
  return fresh
}
