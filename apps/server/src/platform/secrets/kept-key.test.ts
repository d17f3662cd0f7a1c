import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError } from '../config/config.ts'
import { makeKey } from './kept-key.ts'
import { openSecrets } from './secrets.ts'

let dir: string
let path: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-key-'))
  path = join(dir, 'secret.key')
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const first = async () => true
const later = async () => false
const open = (isFirstStart = later) => openSecrets(dir, undefined, isFirstStart)

describe('the key of an installation', () => {
  it('is made at the first start, for us alone, and is the same ever after', async () => {
    const sealed = (await open(first)).encrypt('mailbox password')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await open()).decrypt(sealed)).toBe('mailbox password')
    expect(await readdir(dir)).toEqual(['secret.key'])
  })

  it.each([
    ['empty', () => ''],
    ['cut short', (key: string) => key.slice(0, 40)],
    ['full of zeros after a power cut', (key: string) => '\0'.repeat(key.length)],
    ['part zeros', (key: string) => key.slice(0, 20).padEnd(key.length, '\0')],
  ])('is refused when its file is %s, and left as it is', async (_, spoil) => {
    await open(first)
    const spoilt = spoil(await readFile(path, 'utf8'))
    await writeFile(path, spoilt)
    for (const isFirstStart of [first, later]) {
      const refused = open(isFirstStart)
      await expect(refused).rejects.toThrow(ConfigError)
      await expect(refused).rejects.toThrow(`${path} is damaged`)
    }
    expect(await readFile(path, 'utf8')).toBe(spoilt)
  })

  it('is not made anew where something has been sealed with one that is lost', async () => {
    await expect(open()).rejects.toThrow(`${path} is missing`)
    expect(await readdir(dir)).toEqual([])
  })

  it('is one, whichever of two first starts is quicker', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => makeKey(path, 48)))
    expect(new Set(keys).size).toBe(1)
    expect(await readFile(path, 'utf8')).toBe(`${keys[0]}\n`)
  })
})
