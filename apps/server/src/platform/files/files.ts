import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

interface StoredFile {
  /** SHA-256 of the content, hexadecimal; also its name. */
  hash: string
  size: number
}

/** Files by content, in a local folder. Storing the same content twice keeps one copy. */
export interface Files {
  folder: string
  put(content: Buffer | AsyncIterable<Buffer>): Promise<StoredFile>
  read(hash: string): Readable
  size(hash: string): Promise<number | null>
  remove(hash: string): Promise<void>
  /** Removes what nobody needs any more, unless the same content has been stored again within a day. */
  removeOld(hash: string): Promise<void>
  path(hash: string): string
}

const dayMs = 24 * 3_600_000

export function openFiles(folder: string): Files {
  const path = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    folder,
    path,
    read: (hash) => createReadStream(path(hash)),
    remove: (hash) => rm(path(hash), { force: true }),
    async removeOld(hash) {
      const found = await stat(path(hash)).catch(() => null)
      if (found && Date.now() - found.mtimeMs > dayMs) await rm(path(hash), { force: true })
    },
    async size(hash) {
      return await stat(path(hash)).then(
        (found) => found.size,
        () => null,
      )
    },
    async put(content) {
      const incoming = join(folder, 'incoming', randomUUID())
      await mkdir(dirname(incoming), { recursive: true })
      try {
        const stored = await writeDurably(incoming, Buffer.isBuffer(content) ? [content] : content)
        await mkdir(dirname(path(stored.hash)), { recursive: true })
        await rename(incoming, path(stored.hash))
        await syncFolder(dirname(path(stored.hash)))
        return stored
      } catch (error) {
        await rm(incoming, { force: true })
        throw error
      }
    },
  }
}

/** Acknowledged means safe from a power loss: the file and its folder are synced before we say so. */
async function writeDurably(
  path: string,
  content: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<StoredFile> {
  const file = await open(path, 'wx')
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of content) {
      hash.update(chunk)
      size += chunk.length
      await file.write(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { hash: hash.digest('hex'), size }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
