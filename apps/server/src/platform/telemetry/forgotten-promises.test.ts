import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
const run = (fault: string) => {
  const program = `
    import pino from 'pino'
    import { noteForgottenPromises } from ${at('./forgotten-promises.ts')}
    import { forgottenPromises } from ${at('./metrics.ts')}
    noteForgottenPromises(pino(pino.destination(1)))
    const mailboxIsGone = async () => { throw new Error('the mailbox is gone') }
    ${fault}
    setTimeout(async () => console.log('counted', (await forgottenPromises.get()).values[0].value), 50)`
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
  }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code: code as number, stdout: stdout as string }),
  )
}

it('a promise that nobody waited for is told with its stack and counted, and the process goes on', async () => {
  const { code, stdout } = await run('void mailboxIsGone(); void mailboxIsGone()')
  expect(code).toBe(0)
  const { level, msg, err } = JSON.parse(stdout.split('\n')[0]!)
  expect([level, msg]).toEqual([50, 'a promise failed that nobody waited for; this is a fault in Polku'])
  expect(err.message).toBe('the mailbox is gone')
  expect(err.stack).toContain('mailboxIsGone')
  expect(stdout).toContain('counted 2')
})

it('an exception thrown past everybody still ends the process', async () => {
  const { code, stdout } = await run(`setTimeout(() => { throw new Error('half done') }, 1)`)
  expect(code).not.toBe(0)
  expect(stdout).not.toContain('counted')
})
