import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataDirectoryInUse, lockDataDirectory } from './lock.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-lock-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** Another process that takes the lock and stays. */
const anotherInstance = async () => {
  const program = join(dir, 'instance.ts')
  const lock = new URL('./lock.ts', import.meta.url).href
  await writeFile(
    program,
    `import { lockDataDirectory } from '${lock}'; lockDataDirectory('${dir}'); process.send('locked'); process.on('message', () => {})`,
  )
  const other = fork(program)
  await once(other, 'message')
  return other
}

test('a second instance on the same data is refused and told which process is in the way', async () => {
  const other = await anotherInstance()
  try {
    expect(() => lockDataDirectory(dir)).toThrow(DataDirectoryInUse)
    expect(() => lockDataDirectory(dir)).toThrow(`(process ${other.pid})`)
  } finally {
    other.kill('SIGKILL')
  }
})

test('a killed instance leaves the data free', async () => {
  const other = await anotherInstance()
  other.kill('SIGKILL')
  await once(other, 'exit')
  lockDataDirectory(dir).release()
})

test('a released directory can be taken again', () => {
  lockDataDirectory(dir).release()
  lockDataDirectory(dir).release()
})

test('a directory that cannot be written to is not mistaken for one in use', async () => {
  await writeFile(join(dir, 'file'), '')
  expect(() => lockDataDirectory(join(dir, 'file'))).toThrow('cannot be written to')
  await mkdir(join(dir, 'data', 'lock'), { recursive: true })
  expect(() => lockDataDirectory(join(dir, 'data'))).toThrow('cannot be written to')
})
