import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { soon } from '../../testing/soon.ts'
import { readConfig } from '../config/config.ts'
import { openLogger } from './logger.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-log-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

/** What stands in the log file when this is logged, and what a person at the terminal is told. */
async function logged(log: (logger: Logger) => void): Promise<{ text: string; told: string }> {
  const dataDir = await mkdtemp(join(dir, 'data-'))
  const terminal = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    log(openLogger(readConfig(['--data', dataDir], { POLKU_LOG: 'debug' }), true))
    await soon(async () => expect(await readFile(join(dataDir, 'polku.log'), 'utf8')).not.toBe(''))
    const told = terminal.mock.calls.map(([text]) => String(text)).join('')
    return { text: await readFile(join(dataDir, 'polku.log'), 'utf8'), told }
  } finally {
    terminal.mockRestore()
  }
}
const written = async (log: (logger: Logger) => void) => (await logged(log)).text

describe('a log line', () => {
  it.each([
    ['an address in a message', (log: Logger) => log.warn('550 5.1.1 <liisa.maki@posti.example> unknown')],
    ['an address in a field', (log: Logger) => log.info({ to: ['liisa.maki@posti.example'] }, 'sent')],
    [
      'an address with letters of other alphabets',
      (log: Logger) => log.info({ to: 'pää.liisa.maki@häme.example' }, 'x'),
    ],
    [
      'an address of a child logger',
      (log: Logger) => log.child({ who: 'liisa.maki@posti.example' }).info('x'),
    ],
    [
      'an address in a query',
      (log: Logger) => log.info({ url: '/customers?search=liisa.maki@posti.example' }, 'x'),
    ],
  ])('does not hold %s', async (_name, log) => {
    const text = await written(log)
    expect(text).not.toMatch(/liisa\.maki/)
    expect(text).toContain('‹address›')
    expect(() => JSON.parse(text)).not.toThrow()
  })

  it.each([
    ['a bearer token', { headers: { authorization: 'Bearer pk_live_s3cr3t' } }],
    ['a cookie', { cookie: 'polku.session_token=s3cr3t' }],
    ['a password', { smtp: { user: 'desk', password: 's3cr3t' } }],
    ['a token in an address', { url: 'https://desk.example/set-up?token=s3cr3t&x=1' }],
    ['a password in an address', { databaseUrl: 'postgres://polku:s3cr3t@127.0.0.1:5432/polku' }],
    ['a token in quoted JSON', { body: JSON.stringify({ token: 's3cr3t' }) }],
  ])('does not hold %s', async (_name, field) => {
    const text = await written((log) => log.info(field, 'x'))
    expect(text).not.toContain('s3cr3t')
    expect(() => JSON.parse(text)).not.toThrow()
  })

  it.each(['a', 'a@', 'a.', '://', 'Basic '])(
    'of a megabyte of %j is written without delay',
    async (piece) => {
      const long = piece.repeat(1_000_000 / piece.length)
      const started = process.cpuUsage()
      await written((log) => log.warn(long))
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500)
    },
  )

  it('does not hold a telephone number', async () => {
    expect(await written((log) => log.info('called +358 40 123 4567 back'))).not.toContain('123 4567')
  })

  it('keeps of an error what helps, and not what the database quotes of somebody', async () => {
    const error = Object.assign(
      new Error('duplicate key value violates unique constraint "people_email_key"'),
      {
        code: '23505',
        constraint: 'people_email_key',
        detail: 'Key (name)=(Liisa Mäki) already exists.',
      },
    )
    const line = JSON.parse(await written((log) => log.error({ err: error }, 'a request failed')))
    expect(line.err).toMatchObject({ code: '23505', constraint: 'people_email_key', message: error.message })
    expect(line.err.stack).toContain('logger.test.ts')
    expect(JSON.stringify(line)).not.toContain('Liisa')
  })

  it('keeps what is no secret: ids, numbers, times, paths', async () => {
    const field = {
      caseId: '01a1fff4-8578-7e3e-b4f6-4217fc09f63f',
      n: 42,
      path: '/api/v1/cases/1',
      port: 4100,
    }
    expect(
      JSON.parse(await written((log) => log.info(field, 'at 2026-11-21T21:00:00.000Z +02:00'))),
    ).toMatchObject({
      ...field,
      msg: 'at 2026-11-21T21:00:00.000Z +02:00',
    })
  })

  it('is short at the terminal, and holds no more there', async () => {
    const error = new Error('550 <liisa.maki@posti.example> unknown')
    const { told } = await logged((log) => log.error({ err: error }, 'a mail was refused'))
    expect(told).toBe('  ! a mail was refused: 550 <‹address›> unknown\n')
  })
})
