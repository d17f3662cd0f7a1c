import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished, pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import tar from 'tar-stream'
import { isOwnTrouble } from '../db/own-trouble.ts'
import { giveName, writeAside } from '../files/writing.ts'
import { BackupError } from './errors.ts'

/** Adds one entry; a stream must give exactly `size` bytes. */
export type Add = (name: string, content: Buffer | { size: number; stream: Readable }) => Promise<void>

/** Called for each entry in the order they were added; the content must be read to its end. */
export type OnEntry = (name: string, content: Readable) => Promise<void>

const lastEntry = 'checksum'

/**
 * A tar file packed with zstd, so that `zstd -dc FILE | tar t` shows what is in it. Its last entry is the
 * SHA-256 over everything before it: a file cut short, or altered, is recognised before it is used.
 * It appears under its name only when it is whole.
 */
export async function writeArchive(file: string, fill: (add: Add) => Promise<void>): Promise<void> {
  const partial = `${file}.partial`
  const pack = tar.pack()
  const zstd = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } })
  // What a killed backup left under this name is written anew.
  await rm(partial, { force: true })
  const written = pipeline(pack, zstd, (packed) => writeAside(partial, packed, 0o600))
  const hash = createHash('sha256')
  const add: Add = async (name, content) => {
    const [size, chunks] = Buffer.isBuffer(content)
      ? [content.length, [content]]
      : [content.size, content.stream]
    const entry = pack.entry({ name, size, mode: 0o600 })
    hash.update(`${name}\n${size}\n`)
    for await (const chunk of chunks) {
      hash.update(chunk)
      if (!entry.write(chunk)) await new Promise<void>((resolve) => entry.once('drain', () => resolve()))
    }
    entry.end(undefined)
    await finished(entry as unknown as Writable)
  }
  try {
    await Promise.race([fill(add), written])
    await add(lastEntry, Buffer.from(hash.copy().digest('hex')))
    pack.finalize()
    await written
    await giveName(partial, file)
  } catch (error) {
    pack.destroy(error as Error)
    await written.catch(() => {})
    await rm(partial, { force: true })
    throw error
  }
}

export async function readArchive(file: string, onEntry: OnEntry): Promise<void> {
  const about = await stat(file).catch(() => null)
  if (!about?.isFile()) throw new BackupError(`There is no file ${file}.`)
  const hash = createHash('sha256')
  let sum: string | undefined
  const extract = tar.extract()
  const unpacked = pipeline(createReadStream(file), createZstdDecompress(), extract)
  unpacked.catch(() => {})
  try {
    for await (const entry of extract) {
      const { name, size } = entry.header
      if (name === lastEntry) {
        sum = (await buffer(entry)).toString()
        continue
      }
      hash.update(`${name}\n${size}\n`)
      await onEntry(name, Readable.from(hashing(entry as AsyncIterable<Buffer>, hash)))
    }
    await unpacked
  } catch (error) {
    // What went wrong where the content was put says nothing about the file.
    if (error instanceof BackupError || isOwnTrouble(error)) throw error
    throw new BackupError(
      `${file} cannot be read as a backup of Polku; it may be damaged (${(error as Error).message}).`,
    )
  }
  if (!sum) throw new BackupError(`${file} is cut short: it ends before its checksum.`)
  if (sum !== hash.digest('hex')) throw new BackupError(`${file} is damaged: its checksum does not fit.`)
}

async function* hashing(content: AsyncIterable<Buffer>, hash: Hash) {
  for await (const chunk of content) {
    hash.update(chunk)
    yield chunk
  }
}
