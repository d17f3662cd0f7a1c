import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { Unread } from './file-text.ts'

/** The parts of an office document, by their name. */
export interface Parts {
  names: string[]
  /** Null where there is no such part. */
  read(name: string): Promise<AsyncIterable<Buffer> | null>
  close(): void
}

/** Of a document, all parts unpacked: more is either a warehouse or an attack. */
const mostUnpacked = 64 * 2 ** 20
const mostParts = 20_000

/** Throws Unread for one that is packed without end, or with a password. What it says of its sizes is not believed. */
export async function openZip(path: string): Promise<Parts> {
  const zip = await yauzl.openPromise(path, { autoClose: false })
  try {
    if (zip.entryCount > mostParts) throw new Unread('too-large')
    const entries = new Map<string, yauzl.Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    let left = mostUnpacked
    const measured = async function* (stream: Readable) {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        left -= chunk.length
        if (left < 0) throw new Unread('too-large')
        yield chunk
      }
    }
    return {
      names: [...entries.keys()],
      async read(name) {
        const entry = entries.get(name)
        if (!entry) return null
        if (entry.isEncrypted()) throw new Unread('encrypted')
        return measured(await zip.openReadStreamPromise(entry))
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}
