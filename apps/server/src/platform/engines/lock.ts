import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export class DataDirectoryInUse extends Error {
  readonly code = 'data_directory_in_use'
}

/** A lock nobody points to would be collected as garbage, and so given up. */
const held = new Set<DatabaseSync>()

/**
 * Keeps a second instance off the same data directory.
 *
 * The lock is one the kernel holds for us (SQLite's lock on an otherwise empty file), so it goes with the
 * process however that ends, and a process number used again cannot be mistaken for ours.
 */
export const lockDataDirectory = (dataDir: string): { release(): void } => {
  // As root, PostgreSQL's account must be able to pass through.
  if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, 0o711)
  const lock = new DatabaseSync(join(dataDir, 'lock'), { timeout: 0 })
  const holder = join(dataDir, 'pid')
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new DataDirectoryInUse(
      `Another Polku is running on ${dataDir} (process ${readPid(holder)}). ` +
        'Stop it first, or choose another directory with --data.',
    )
  }
  writeFileSync(holder, `${process.pid}\n`)
  held.add(lock)
  return {
    release: () => {
      held.delete(lock)
      lock.close()
    },
  }
}

const readPid = (file: string) => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return 'unknown'
  }
}
