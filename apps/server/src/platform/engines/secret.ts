import { KeyDamaged, keepKey, randomKey, readKey } from '../secrets/kept-key.ts'

const bytes = 32

/**
 * An engine's own random password, readable by us alone. Nothing is sealed with it, so one that is missing or
 * damaged is made anew. It is kept once the engine has been told, if there is one that knew another.
 */
export async function keptPassword(file: string, tell: (fresh: string) => Promise<void>): Promise<string> {
  const kept = await readKey(file, bytes).catch((error) => {
    if (error instanceof KeyDamaged) return undefined
    throw error
  })
  if (kept) return kept
  const fresh = randomKey(bytes)
  await tell(fresh)
  await keepKey(file, fresh)
  return fresh
}
