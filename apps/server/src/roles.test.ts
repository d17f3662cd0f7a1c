import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from './platform/config/config.ts'
import { keptPort } from './platform/engines/port.ts'
import { run } from './run.ts'
import { cloneDatabase } from './testing/database.ts'

let dir: string
let port: number
let databaseUrl: string
let drop: () => Promise<void>
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polku-roles-'))
  port = await keptPort(join(dir, 'port'))
  const database = await cloneDatabase()
  databaseUrl = database.url
  drop = database.drop
})
afterEach(async () => {
  await drop()
  await rm(dir, { recursive: true, force: true })
})

const start = async (role: string, env: Record<string, string> = {}) => {
  const config = readConfig(['--role', role, '--port', String(port), '--data', dir, '--smtp-port', '0'], {
    DATABASE_URL: databaseUrl,
    ...env,
  })
  const said: string[] = []
  const polku = await run(config, pino({ level: 'silent' }), (what) => said.push(what))
  return { ...polku, said }
}
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers })

describe.each(['worker', 'channels'])('a %s without people', (role) => {
  it('can be probed and measured, and serves nothing else', async () => {
    const polku = await start(role)
    try {
      expect(await (await ask('/health')).json()).toEqual({ status: 'ok' })
      expect(await (await ask('/ready')).json()).toMatchObject({ status: 'ready', parts: { database: 'ok' } })
      const metrics = await (await ask('/metrics')).text()
      expect(metrics).toContain('polku_inbound_items')
      expect(metrics).toContain('polku_process_resident_memory_bytes')
      for (const path of [
        '/',
        '/inbox',
        '/api/v1/cases',
        '/api/openapi.json',
        '/api/docs',
        '/chat/v1/x/socket',
      ])
        expect([path, (await ask(path)).status]).toEqual([path, 404])
      expect(polku.said.at(-1)).toBe(`Polku is ready (${role}), watched at http://127.0.0.1:${port}`)
    } finally {
      await polku.stop()
    }
    await expect(ask('/health')).rejects.toThrow()
  })

  it('keeps its metrics to whoever may read them', async () => {
    const token = 'a token long enough'
    const polku = await start(role, { POLKU_METRICS_TOKEN: token })
    try {
      expect((await ask('/metrics')).status).toBe(401)
      expect((await ask('/metrics', { authorization: `Bearer ${token}` })).status).toBe(200)
    } finally {
      await polku.stop()
    }
  })
})
