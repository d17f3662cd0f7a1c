import { createHash } from 'node:crypto'
import { type FileHandle, mkdtemp, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasSmallDisks, openSmallDisk } from '../../testing/small-disk.ts'
import { OtherContent, openFiles } from './files.ts'
import { writeWhole } from './writing.ts'

type Write = (chunk: Buffer, offset: number, length: number) => Promise<{ bytesWritten: number }>
let disk: ((write: Write) => Write) | undefined

beforeAll(async () => {
  const file = await open('/dev/null')
  const files: { write: Write } = Object.getPrototypeOf(file)
  await file.close()
  const real = files.write
  const writes = vi.spyOn(files, 'write').mockImplementation(function (this: FileHandle, ...given) {
    const write: Write = (...some) => real.apply(this, some)
    return (disk ? disk(write) : write)(...given)
  })
  return () => writes.mockRestore()
})

let dir: string
beforeEach(async () => {
  disk = undefined
  dir = await mkdtemp(join(tmpdir(), 'polku-writing-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const content = Buffer.from('A mail of some length.\r\n'.repeat(4000))
const takesAThird = (write: Write): Write => {
  return (chunk, offset, length) => write(chunk, offset, Math.ceil(length / 3))
}
const losesTheRest = (write: Write): Write => {
  return async (chunk, offset, length) => {
    await write(chunk, offset, Math.ceil(length / 3))
    return { bytesWritten: length }
  }
}
const changesALetter = (write: Write): Write => {
  return (chunk, offset, length) => {
    const changed = Buffer.from(chunk)
    changed[offset] = 0
    return write(changed, offset, length)
  }
}
const takesNothing = () => async () => ({ bytesWritten: 0 })

it('a disk that takes a part of each write gets all of it in the end', async () => {
  disk = takesAThird
  const files = openFiles(dir)
  const stored = await files.put(content)
  expect(stored).toEqual({ hash: hashOf(content), size: content.length })
  expect(await readFile(files.path(stored.hash))).toEqual(content)
})

describe.each([
  ['says it took all and kept a part', losesTheRest],
  ['kept something else', changesALetter],
  ['takes nothing more', takesNothing],
])('on a disk that %s', (_, spoils) => {
  it('a file is not stored, and nothing of it stays', async () => {
    disk = spoils
    const files = openFiles(dir)
    await expect(files.put(content)).rejects.toMatchObject({ code: 'EIO' })
    expect(await files.size(hashOf(content))).toBeNull()
    expect(await readdir(join(dir, 'incoming'))).toEqual([])
  })

  it('a whole copy that was there before stays', async () => {
    const path = join(dir, 'key')
    await writeWhole(path, [Buffer.from('as it was')])
    disk = spoils
    await expect(writeWhole(path, [content])).rejects.toMatchObject({ code: 'EIO' })
    expect(await readFile(path, 'utf8')).toBe('as it was')
    expect(await readdir(dir)).toEqual(['key'])
  })
})

it('a copy that an earlier fault cut short is made whole by storing it again', async () => {
  const files = openFiles(dir)
  const { hash } = await files.put(content)
  await writeWhole(files.path(hash), [content.subarray(0, 100)])
  await files.put(content)
  expect(await readFile(files.path(hash))).toEqual(content)
})

it('content other than expected is not stored under either name', async () => {
  const files = openFiles(dir)
  const expected = hashOf(Buffer.from('expected'))
  await expect(files.put(content, expected)).rejects.toThrow(OtherContent)
  expect([await files.size(expected), await files.size(hashOf(content))]).toEqual([null, null])
})

it('a file for us alone is readable by nobody else', async () => {
  const path = join(dir, 'new', 'folder', 'key')
  await writeWhole(path, [Buffer.from('key')], { mode: 0o600 })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

describe.runIf(hasSmallDisks)('on a disk that fills up', () => {
  it('what is stored is whole, what is not leaves nothing, and room made is used', async () => {
    const small = await openSmallDisk(256)
    try {
      const files = openFiles(join(small.folder, 'files'))
      const kept: string[] = []
      let refused = 0
      for (let n = 0; n < 40; n++) {
        const bytes = Buffer.alloc(3_000 + 1_700 * n, `mail ${n} `)
        await files.put(bytes).then(
          ({ hash }) => kept.push(hash),
          (error) => {
            expect(error.code).toBe('ENOSPC')
            refused++
          },
        )
      }
      expect([kept.length > 5, refused > 5]).toEqual([true, true])
      for (const hash of kept) expect(hashOf(await readFile(files.path(hash)))).toBe(hash)
      expect(await readdir(join(files.folder, 'incoming'))).toEqual([])
      for (const hash of kept) await files.remove(hash)
      expect((await files.put(content)).size).toBe(content.length)
    } finally {
      await small.remove()
    }
  })
})
