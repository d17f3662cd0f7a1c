import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigError } from './config.ts'

/** Makes the data folder where there is none; refuses one that nothing can be written to. */
export function makeDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir)
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw notWritable(dataDir, error)
  }
}

/** Step by step: where a file system takes no folders, such as /proc, Node's recursive mkdir never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
  // As root, PostgreSQL's account must be able to pass through.
  chmodSync(folder, 0o711)
}

export const notWritable = (dataDir: string, error: unknown) =>
  new ConfigError(
    `The data directory ${dataDir} cannot be written to (${(error as Error).message}). ` +
      'Start as the user it belongs to, or choose another with --data.',
  )
