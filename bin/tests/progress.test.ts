import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readReport } from './report.ts'

const here = import.meta.dirname
let folder: string

beforeAll(() => {
  mkdirSync('.build', { recursive: true })
  folder = mkdtempSync(resolve('.build', 'trial-'))
  trial('1-good', "test('goes well', () => {}); test.skip('is left out', () => {})")
  trial('2-bad', "test('goes wrong', () => { throw new Error('no') })")
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two at a time: the one that hangs leaves the others a process. */
const configure = (patience: number) => {
  const test = {
    reporters: [[join(here, 'progress.ts'), { patience }]],
    include: ['*.trial.ts'],
    maxWorkers: 2,
    setupFiles: [join(here, 'running.ts')],
  }
  writeFileSync(join(folder, 'vitest.config.ts'), `export default ${JSON.stringify({ test })}`)
}

const trial = (name: string, text: string) =>
  writeFileSync(join(folder, `${name}.trial.ts`), `import { test } from 'vitest'\n${text}\n`)

const vitest = () =>
  spawn(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), 'run'], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: 'ignore',
    detached: true,
  })

const report = () => {
  const { end, files } = readReport(written())
  return {
    end,
    files: Object.fromEntries([...files].map(([name, file]) => [basename(name, '.trial.ts'), file])),
  }
}

const written = () => join(folder, '.build/tests.ndjson')

const script = (name: string) =>
  spawnSync(process.execPath, [join(here, name), written()], { encoding: 'utf8' })

test('a file that never gives the processor back is named and ended, and the others are tested', async () => {
  configure(1_000)
  trial('3-loop', "test('never ends', () => { for (;;); })")
  trial('4-last', "test('comes after', () => {})")
  const [code] = await once(vitest(), 'exit')
  expect(code).toBe(1)
  expect(report()).toEqual({
    end: 'failed',
    files: {
      '1-good': { passed: 1, failed: [], state: 'passed' },
      '2-bad': { passed: 0, failed: ['goes wrong'], state: 'failed' },
      '3-loop': { passed: 0, failed: ['never ends'], state: 'failed' },
      '4-last': { passed: 1, failed: [], state: 'passed' },
    },
  })
  expect(script('failed.ts').stdout.split('\n').filter(Boolean)).toHaveLength(2)
  expect(script('count.ts')).toMatchObject({ status: 1, stdout: '2 passed, 2 failed\n' })
})

test('a run that is cut short counts what it had tested, and is not taken for a good one', async () => {
  configure(60_000)
  trial('3-loop', "test('never ends', () => { for (;;); })")
  rmSync(join(folder, '.build'), { recursive: true, force: true })
  const run = vitest()
  await vi.waitFor(() => expect(Object.keys(report().files)).toContain('1-good'), 20_000)
  // With its processes, of which one never ends.
  process.kill(-run.pid!, 'SIGKILL')
  await once(run, 'exit')
  expect(report().end).toBeUndefined()
  expect(script('failed.ts').status).toBe(1)
  expect(script('count.ts')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^[12] passed, [012] failed$/m),
  })
})
