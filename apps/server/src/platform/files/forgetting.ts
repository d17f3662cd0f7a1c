import type { Reader } from '../db/database.ts'
import { each } from '../pace/each.ts'
import type { Files } from './files.ts'
import { unlistFile, unneededFiles } from './ledger-queries.ts'

interface Store {
  db: Reader
  files: Files
}

/** Whatever referred to a file in a workspace is gone: so is its content, unless something else needs it. */
export async function forgetFile(
  store: Store,
  workspaceId: string,
  hash: string,
  restedMs?: number,
): Promise<void> {
  await unlistFile(store.db, workspaceId, hash)
  await removeUnneeded(store, [hash], restedMs)
}

/** Removes the content of those of these files that nothing needs. */
export async function removeUnneeded(
  { db, files }: Store,
  hashes: string[],
  restedMs?: number,
): Promise<void> {
  await each(await unneededFiles(db, hashes), (hash) => files.removeOld(hash, restedMs))
}
