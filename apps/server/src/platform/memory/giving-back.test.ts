import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = `
  const { loadTrim } = await import(${JSON.stringify(new URL('./giving-back.ts', import.meta.url).href)})
  const giveBack = await loadTrim()
  const megabytes = () => process.memoryUsage.rss() / 2 ** 20
  const before = megabytes()
  let held = Array.from({ length: 30_000 }, () => Buffer.allocUnsafeSlow(4096).fill(1))
  const height = megabytes()
  held = null
  gc()
  gc()
  giveBack()
  console.log(JSON.stringify({ before, height, after: megabytes() }))`

it('what was freed is given back to the machine', async () => {
  const flags = ['--expose-gc', '--input-type=module', '--eval', program]
  const { stdout } = await promisify(execFile)(process.execPath, flags)
  const { before, height, after } = JSON.parse(stdout)
  expect(height - before).toBeGreaterThan(100)
  expect(after - before).toBeLessThan((height - before) / 3)
})
