import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeDataFolder, notWritable } from '../config/data-folder.ts'

export class DataDirectoryInUse extends Error {
  readonly code = 'data_directory_in_use'
}

/** SQLite's word for a file that somebody else has locked. */
const busy = 5

/** A lock nobody points to would be collected as garbage, and so given up. */
const held = new Set<DatabaseSync>()

/**
 * Keeps a second instance off the same data directory.
 *
 * The lock is one the kernel holds for us (SQLite's lock on an otherwise empty file), so it goes with the
 * process however that ends, and a process number used again cannot be mistaken for ours.
 */
export const lockDataDirectory = (dataDir: string): { release(): void } => {
  const lock = openLock(dataDir)
  const holder = join(dataDir, 'pid')
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== busy) throw notWritable(dataDir, error)
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

const openLock = (dataDir: string): DatabaseSync => {
  makeDataFolder(dataDir)
  try {
    return new DatabaseSync(join(dataDir, 'lock'), { timeout: 0 })
  } catch (error) {
    throw notWritable(dataDir, error)
  }
}

const readPid = (file: string) => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return 'unknown'
  }
}
