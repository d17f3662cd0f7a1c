import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { giveName, type Written, writeAside } from './writing.ts'

/** Files by content, in a local folder. Storing the same content twice keeps one copy. */
export interface Files {
  folder: string
  /** The hash is the name. With one expected, other content is not stored. */
  put(content: Buffer | AsyncIterable<Buffer>, expected?: string): Promise<Written>
  read(hash: string): Readable
  size(hash: string): Promise<number | null>
  remove(hash: string): Promise<void>
  /** Removes what nobody needs any more, unless the same content has been stored again within a day, or as said. */
  removeOld(hash: string, restedMs?: number): Promise<void>
  /** The names of files stored more than a day ago, some at a time. */
  old(): AsyncIterable<string[]>
  /** Removes what writing and removing left half done when their process died. */
  tidy(): Promise<void>
  path(hash: string): string
}

const dayMs = 24 * 3_600_000

/** Content that is not what its name says. */
export class OtherContent extends Error {
  constructor(hash: string) {
    super(`The content of the file ${hash} is not the one it was stored with.`)
  }
}

export function openFiles(folder: string): Files {
  const path = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    folder,
    path,
    read: (hash) => createReadStream(path(hash)),
    remove: (hash) => rm(path(hash), { force: true }),
    async removeOld(hash, restedMs = dayMs) {
      if (!(await isOld(path(hash), restedMs))) return
      // The same content may be stored between looking and removing: what is taken aside is looked at again.
      const aside = join(folder, 'leaving', `${hash}.${randomUUID()}`)
      await mkdir(dirname(aside), { recursive: true })
      await rename(path(hash), aside).catch(unlessGone)
      await leave(aside, path(hash), restedMs)
    },
    async *old() {
      for (const shelf of await namesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(shelf)) continue
        const names = (await namesIn(join(folder, shelf))).filter((name) => /^[0-9a-f]{64}$/.test(name))
        const old = await Promise.all(names.map((name) => isOld(path(name), dayMs)))
        yield names.filter((_, at) => old[at])
      }
    },
    async tidy() {
      for (const name of await namesIn(join(folder, 'leaving')))
        await leave(join(folder, 'leaving', name), path(name.split('.')[0]!), dayMs)
      for (const name of await namesIn(join(folder, 'incoming'))) {
        const left = join(folder, 'incoming', name)
        if (await isOld(left, dayMs)) await rm(left, { force: true })
      }
    },
    async size(hash) {
      return await stat(path(hash)).then(
        (found) => found.size,
        () => null,
      )
    },
    async put(content, expected) {
      const incoming = join(folder, 'incoming', randomUUID())
      await mkdir(dirname(incoming), { recursive: true })
      try {
        const stored = await writeAside(incoming, Buffer.isBuffer(content) ? [content] : content)
        if (expected && stored.hash !== expected) throw new OtherContent(expected)
        await giveName(incoming, path(stored.hash))
        return stored
      } finally {
        await rm(incoming, { force: true })
      }
    },
  }
}

const isOld = async (path: string, restedMs: number) => {
  const found = await stat(path).catch(unlessGone)
  return found !== undefined && Date.now() - found.mtimeMs > restedMs
}

/** Ends what was taken aside; what has been stored again meanwhile goes back to its place. */
async function leave(aside: string, place: string, restedMs: number): Promise<void> {
  const found = await stat(aside).catch(unlessGone)
  if (!found) return
  if (Date.now() - found.mtimeMs <= restedMs) await link(aside, place).catch(unlessThere)
  await rm(aside, { force: true })
}

const namesIn = async (folder: string) => (await readdir(folder).catch(unlessGone)) ?? []

const unless = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error
  return undefined
}
const unlessGone = unless('ENOENT')
const unlessThere = unless('EEXIST')
