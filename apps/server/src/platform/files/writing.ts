import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface Written {
  /** SHA-256 of the content, hexadecimal. */
  hash: string
  size: number
}

type Content = Iterable<Buffer> | AsyncIterable<Buffer>

interface Options {
  mode?: number
  /** Leaves a file that has the name already as it is, and throws EEXIST. */
  fresh?: boolean
}

/** What lies on the disk is not what was to be written there. */
class WrittenBadly extends Error {
  readonly code = 'EIO'
}

/** A file under its name, whole and safe from a power loss, or nothing: what had the name before stays. */
export async function writeWhole(path: string, content: Content, options: Options = {}): Promise<Written> {
  const aside = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  await makeFolder(dirname(path))
  try {
    const written = await writeAside(aside, content, options.mode)
    await giveName(aside, path, options)
    return written
  } finally {
    await rm(aside, { force: true })
  }
}

/**
 * Writes a file that nobody looks for yet. A disk that fills up takes a part of a write and says how much, so
 * each goes on until all is taken; then the file is read again and compared. Whoever asked removes it on failure.
 */
export async function writeAside(path: string, content: Content, mode = 0o666): Promise<Written> {
  const file = await open(path, 'wx+', mode)
  try {
    const meant = createHash('sha256')
    let size = 0
    for await (const chunk of content) {
      meant.update(chunk)
      size += chunk.length
      await writeAll(file, chunk)
    }
    await file.sync()
    const hash = meant.digest('hex')
    await compare(file, { hash, size })
    return { hash, size }
  } finally {
    await file.close()
  }
}

/** Gives a file its name; that is safe from a power loss once this returns. */
export async function giveName(aside: string, path: string, { fresh = false } = {}): Promise<void> {
  await makeFolder(dirname(path))
  await (fresh ? link(aside, path) : rename(aside, path))
  await syncFolder(dirname(path))
}

async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true })
  if (first) await syncFolder(dirname(first))
}

async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done)
    if (bytesWritten === 0) throw new WrittenBadly('The disk takes nothing more of the file.')
    done += bytesWritten
  }
}

const pieceSize = 512 * 1024

async function compare(file: FileHandle, meant: Written): Promise<void> {
  const found = createHash('sha256')
  const piece = Buffer.allocUnsafe(Math.min(pieceSize, meant.size + 1))
  let size = 0
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, size)
    if (bytesRead === 0) break
    found.update(piece.subarray(0, bytesRead))
    size += bytesRead
  }
  if (size !== meant.size || found.digest('hex') !== meant.hash)
    throw new WrittenBadly(`Of ${meant.size} bytes written ${size} are there, or others than were meant.`)
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
