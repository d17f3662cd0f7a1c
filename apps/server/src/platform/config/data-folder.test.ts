import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDataFolder } from './data-folder.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-folder-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

test('the data folder is made with those above it, which another account may pass through', async () => {
  makeDataFolder(join(dir, 'srv', 'data'))
  for (const folder of [join(dir, 'srv'), join(dir, 'srv', 'data')])
    expect((await stat(folder)).mode & 0o777).toBe(0o711)
})

test('a folder that is there already keeps its rights', async () => {
  const { mode } = await stat(dir)
  makeDataFolder(dir)
  expect((await stat(dir)).mode).toBe(mode)
})

test('where no folder can be made, that is said at once', async () => {
  await writeFile(join(dir, 'file'), '')
  for (const folder of [join(dir, 'file', 'data'), '/proc/data', '/proc/nowhere/data'])
    expect(() => makeDataFolder(folder)).toThrow(`${folder} cannot be written to`)
})
