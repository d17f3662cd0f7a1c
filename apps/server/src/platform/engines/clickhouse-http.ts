import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { createGunzip, gzip } from 'node:zlib'
import { ClickHouseFailure, failureOf } from './clickhouse-failure.ts'
import { readRequest } from './clickhouse-request.ts'
import type { Store } from './clickhouse-store.ts'

const compress = promisify(gzip)
const largestBody = 128_000_000

/** The part of ClickHouse's HTTP interface that its own clients use. */
export const clickHouseHandler =
  (store: Store, password: string) => async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === '/ping') return response.end('Ok.\n')
    const queryId = url.searchParams.get('query_id') || randomUUID()
    response.setHeader('X-ClickHouse-Query-Id', queryId)
    response.setHeader('X-ClickHouse-Timezone', 'UTC')
    try {
      authenticate(request, url, password)
      const { statement, writes } = readRequest(url.searchParams, await readBody(request))
      const started = performance.now()
      const answer = statement && (await store.run(statement))
      const rows = String(answer?.rows ?? 0)
      const summary = {
        read_rows: rows,
        written_rows: writes ? rows : '0',
        result_rows: writes ? '0' : rows,
        elapsed_ns: String(Math.round((performance.now() - started) * 1e6)),
      }
      response.setHeader('X-ClickHouse-Summary', JSON.stringify(summary))
      if (statement) response.setHeader('X-ClickHouse-Format', statement.format)
      await send(response, answer?.bytes ?? new Uint8Array(), acceptsGzip(request, url))
    } catch (error) {
      const failure = failureOf(error)
      response.statusCode = failure.status
      response.setHeader('X-ClickHouse-Exception-Code', String(failure.exceptionCode))
      response.end(failure.message)
    }
  }

const authenticate = (request: IncomingMessage, url: URL, password: string) => {
  const { authorization = '' } = request.headers
  const given = authorization.startsWith('Basic ')
    ? Buffer.from(authorization.slice(6), 'base64').toString().split(':').slice(1).join(':')
    : (request.headers['x-clickhouse-key'] ?? url.searchParams.get('password') ?? '')
  if (timingSafeEqual(digest(String(given)), digest(password))) return
  throw new ClickHouseFailure(516, 'AUTHENTICATION_FAILED', 'Authentication failed: password is incorrect')
}

const digest = (text: string) => createHash('sha256').update(text).digest()

const readBody = async (request: IncomingMessage) => {
  const plain = request.headers['content-encoding'] === 'gzip' ? unpacked(request) : request
  let size = 0
  plain.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > largestBody) plain.destroy(tooLarge())
  })
  return buffer(plain)
}

/** Ends with an error when the sender goes away, which a plain `pipe` would wait for ever after. */
const unpacked = (request: IncomingMessage) => pipeline(request, createGunzip(), () => {})

const tooLarge = () =>
  new ClickHouseFailure(
    307,
    'TOO_MANY_BYTES',
    `A request may hold ${largestBody / 1e6} MB; send smaller batches`,
  )

const acceptsGzip = (request: IncomingMessage, url: URL) =>
  url.searchParams.get('enable_http_compression') === '1' &&
  (request.headers['accept-encoding'] ?? '').includes('gzip')

const send = async (response: ServerResponse, bytes: Uint8Array, packed: boolean) => {
  if (!packed) return response.end(bytes)
  response.setHeader('Content-Encoding', 'gzip')
  response.end(await compress(bytes, { level: 1 }))
}
