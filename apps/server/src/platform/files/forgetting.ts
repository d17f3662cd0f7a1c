import type { Reader } from '../db/database.ts'
import { inBatches } from '../db/in-batches.ts'
import { each } from '../pace/each.ts'
import type { Files } from './files.ts'
import { unlistFile, unneededFiles } from './ledger-queries.ts'
import type { FileNaming } from './naming.ts'

interface Store {
  db: Reader
  files: Files
  /** All that name files. */
  fileNaming: readonly FileNaming[]
}

/** Whatever referred to a file in a workspace is gone: so is its content, unless something else needs it. */
export async function forgetFile(
  store: Store,
  workspaceId: string,
  hash: string,
  restedMs?: number,
): Promise<void> {
  await unlistFile(store.db, store.fileNaming, workspaceId, hash)
  await removeUnneeded(store, [hash], restedMs)
}

/** What is being written, or waits for a network, takes its files within this; the sweeps are each quarter. */
export const leftMinutes = 45

/** The content of uploads that nothing took, as `take` takes away their rows. */
export async function forgetUploads(
  store: Store,
  take: (limit: number) => Promise<{ workspaceId: string; fileHash: string }[]>,
): Promise<void> {
  for await (const { workspaceId, fileHash } of inBatches(500, take))
    await forgetFile(store, workspaceId, fileHash, (leftMinutes / 2) * 60_000)
}

/** Removes the content of those of these files that nothing needs. */
export async function removeUnneeded(
  { db, files, fileNaming }: Store,
  hashes: string[],
  restedMs?: number,
): Promise<void> {
  await each(await unneededFiles(db, fileNaming, hashes), (hash) => files.removeOld(hash, restedMs))
}
