import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BackupError } from './errors.ts'

/** Refuses before anything is read: a backup never takes another one's place unasked. */
export async function checkDestination(file: string, overwrite: boolean): Promise<void> {
  const folder = dirname(file)
  const about = await stat(folder).catch(() => null)
  if (!about?.isDirectory())
    throw new BackupError(`There is no folder ${folder}. Make it, or choose another.`)
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!writable) throw new BackupError(`Nothing can be written to ${folder}. Choose another folder.`)
  const there = await stat(file).catch(() => null)
  if (there?.isDirectory()) throw new BackupError(`${file} is a folder. Name a file in it.`)
  if (there && !overwrite)
    throw new BackupError(`${file} exists already. Choose another name, or replace it with --force.`)
}
