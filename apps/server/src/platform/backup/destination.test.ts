import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkDestination } from './destination.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-destination-'))
  await writeFile(join(dir, 'monday.backup'), 'kept')
})
afterAll(() => rm(dir, { recursive: true }))

it('a backup goes under a name that is free', async () => {
  await expect(checkDestination(join(dir, 'tuesday.backup'), false)).resolves.toBeUndefined()
})

it('one that is there is replaced only when asked for', async () => {
  const file = join(dir, 'monday.backup')
  await expect(checkDestination(file, false)).rejects.toThrow(/exists already.*--force/)
  await expect(checkDestination(file, true)).resolves.toBeUndefined()
})

it.each([
  ['nowhere/monday.backup', 'There is no folder'],
  ['monday.backup/inside', 'There is no folder'],
  ['.', 'is a folder'],
])('%s is refused in plain words', async (name, words) => {
  await expect(checkDestination(join(dir, name), true)).rejects.toThrow(words)
})
