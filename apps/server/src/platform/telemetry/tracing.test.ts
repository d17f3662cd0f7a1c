import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { cloneDatabase } from '../../testing/database.ts'

interface OtlpSpan {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[]
}
interface OtlpTraces {
  resourceSpans: { resource: { attributes: OtlpSpan['attributes'] }; scopeSpans: { spans: OtlpSpan[] }[] }[]
}

const main = fileURLToPath(new URL('../../main.ts', import.meta.url))
const portOf = (server: Server) => (server.address() as AddressInfo).port

const listening = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return portOf(server)
}

it('sends what HTTP, SQL and jobs did to an OTLP receiver', async () => {
  const spans: OtlpSpan[] = []
  let resource: OtlpSpan['attributes'] = []
  const receiver = createServer(async (request, response) => {
    const { resourceSpans } = (await json(request)) as OtlpTraces
    resource = resourceSpans[0]?.resource.attributes ?? resource
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)))
    response.setHeader('content-type', 'application/json').end('{}')
  })
  const receiverPort = await listening(receiver)
  onTestFinished(() => void receiver.close())
  const placeholder = createServer()
  const port = await listening(placeholder)
  placeholder.close()

  const database = await cloneDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'polku-tracing-'))
  const server = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      CLICKHOUSE_URL: 'http://127.0.0.1:9',
      POLKU_DATA: dataDir,
      POLKU_PORT: String(port),
      POLKU_SMTP_PORT: '0',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=drill',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${receiverPort}`,
    },
    stdio: 'ignore',
  })
  const ended = once(server, 'exit')
  onTestFinished(async () => {
    server.kill('SIGKILL')
    await ended
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` }
  await vi.waitFor(
    async () =>
      expect((await fetch(`http://127.0.0.1:${port}/ready?secret=1`, { headers })).status).toBe(200),
    { timeout: 20_000, interval: 200 },
  )
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(`select graphile_worker.add_job('forget-idempotency-keys')`)
  await vi.waitFor(
    async () => {
      const { rows } = await client.query('select count(*)::int as n from graphile_worker.jobs')
      expect(rows[0].n).toBe(0)
    },
    { timeout: 15_000, interval: 200 },
  )
  await client.end()
  server.kill('SIGTERM')
  await ended

  const request = spans.find((span) => span.name === 'GET /ready' && span.traceId === traceId)
  const attribute = (span: OtlpSpan, key: string) =>
    span.attributes.find((each) => each.key === key)?.value.stringValue
  expect(request && attribute(request, 'url.path')).toBe('/ready')
  expect(JSON.stringify(spans)).not.toContain('secret=1')
  const sql = spans.filter((span) => span.parentSpanId === request!.spanId)
  expect(sql.some((span) => JSON.stringify(span.attributes).includes('from migrations'))).toBe(true)
  const job = spans.find((span) => span.name === 'job forget-idempotency-keys')
  const ofJob = spans.filter((span) => span.parentSpanId === job?.spanId)
  expect(ofJob.some((span) => JSON.stringify(span.attributes).includes('idempotency_keys'))).toBe(true)
  const told = Object.fromEntries(resource.map(({ key, value }) => [key, value.stringValue]))
  expect(told).toMatchObject({ 'service.name': 'polku', 'deployment.environment.name': 'drill' })
})
