import { randomBytes } from 'node:crypto'
import { databaseServer, onServer } from './database.ts'
import { databaseUrl } from './global-setup.ts'

/** A database nothing has been in yet. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = databaseServer()
  const name = `empty_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(server, `drop database ${name} with (force)`),
  }
}
