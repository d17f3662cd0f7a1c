import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test, vi } from 'vitest'
import { isRunning } from './processes.ts'

test('a killed test run leaves neither processes nor files', { timeout: 30_000 }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'polku-run-'))
  const program = join(dir, 'run.ts')
  await writeFile(
    program,
    `import { startTemporaryClickHouse, startTemporaryPostgres } from '${new URL('./temporary.ts', import.meta.url).href}'
     const postgres = await startTemporaryPostgres()
     const clickHouse = await startTemporaryClickHouse()
     console.log(postgres.pid, clickHouse.pid)`,
  )
  const run = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: dir },
  })
  const [line = ''] = (await once(createInterface(run.stdout), 'line')) as string[]
  const [postgres = 0, clickHouse = 0] = line.split(' ').map(Number)
  const commandLine = (await readFile(`/proc/${postgres}/cmdline`, 'utf8')).split('\0')
  const folder = dirname(dirname(commandLine[commandLine.indexOf('-D') + 1] as string))
  expect(existsSync(folder)).toBe(true)

  run.kill('SIGKILL')
  await vi.waitFor(
    () => {
      expect(isRunning(postgres)).toBe(false)
      expect(isRunning(clickHouse)).toBe(false)
      expect(existsSync(folder)).toBe(false)
    },
    { timeout: 20_000, interval: 50 },
  )
  await rm(dir, { recursive: true, force: true })
})
