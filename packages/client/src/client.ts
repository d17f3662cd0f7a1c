import type { PolkuClient } from './api.ts'
import { type Asked, ask } from './asking.ts'
import { operations } from './operations.ts'
import type { ClientOptions, KeyedOptions, Page } from './options.ts'
import { pages } from './pages.ts'

interface Operation {
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  sends?: 'json' | 'file'
  asks?: 'after' | 'before' | 'query'
  gives: Asked['gives']
  keyed?: boolean
}

/** Their pages lead back in time while each is in the order things were said in. */
const pagesTellForward = new Set(['listMessages'])

/** An installation of Polku, ready to be asked. Makes no request by itself. */
export function createClient(options: ClientOptions): PolkuClient {
  if (!options.key) throw new TypeError('createClient needs an API key.')
  const base = new URL(options.url).href.replace(/\/+$/, '')
  const headers = new Headers({ authorization: `Bearer ${options.key}` })
  const methods = Object.entries<Operation>(operations).map(([name, operation]) => [
    name,
    (...given: unknown[]) => call(name, operation, given),
  ])
  return Object.fromEntries(methods)

  function call(name: string, operation: Operation, given: unknown[]): unknown {
    const rest = [...given]
    const path = operation.path.replaceAll(/\{(\w+)\}/g, () => segment(name, rest.shift()))
    const body = operation.sends ? rest.shift() : undefined
    const query = (operation.asks ? rest.shift() : undefined) as Record<string, unknown> | undefined
    const own = (rest.shift() ?? {}) as KeyedOptions
    const asked = {
      verb: operation.verb,
      gives: operation.gives,
      ...sent(operation, body, headers, own),
      repeatable: repeatable(operation),
      retries: options.retries ?? 3,
      timeoutMs: own.timeoutMs ?? options.timeoutMs ?? 30_000,
      signal: own.signal,
      fetch: options.fetch ?? globalThis.fetch,
    }
    const read = (more: Record<string, unknown> = {}) =>
      ask({ ...asked, url: `${base}${path}${search({ ...query, ...more })}` })
    if (operation.gives !== 'pages') return read()
    const readPage = (next: string | null) =>
      read(next === null ? {} : { [operation.asks ?? 'after']: next }) as Promise<Page<unknown>>
    return pages(readPage, pagesTellForward.has(name))
  }
}

/** A file sent twice is two files, of which the one that no message names is swept away. */
const repeatable = ({ verb, keyed, sends }: Operation): boolean =>
  keyed || sends === 'file' || ['GET', 'PUT', 'DELETE'].includes(verb)

function sent({ sends, keyed }: Operation, body: unknown, shared: Headers, own: KeyedOptions) {
  const headers = new Headers(shared)
  if (keyed) headers.set('idempotency-key', own.idempotencyKey ?? crypto.randomUUID())
  if (sends === 'file') {
    const form = new FormData()
    form.append('file', body as Blob)
    return { headers, body: form }
  }
  if (sends === undefined) return { headers, body: null }
  headers.set('content-type', 'application/json')
  return { headers, body: JSON.stringify(body ?? {}) }
}

/** An id that is missing, or is `..`, would lead to another address. */
function segment(name: string, id: unknown): string {
  if (typeof id !== 'string' || !/[^.]/.test(id))
    throw new TypeError(`${name} needs an id, not ${String(id)}.`)
  return encodeURIComponent(id)
}

function search(query: Record<string, unknown>): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null) given.set(name, String(value))
  return given.size > 0 ? `?${given}` : ''
}
