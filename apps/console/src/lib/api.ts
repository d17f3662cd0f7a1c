import type { SignInOperations } from '@polku/contract'
import { ApiError } from './api-error.ts'
import type { Operations } from './operations.ts'
import type { Page } from './page.ts'

type Known = Operations & SignInOperations
type Verb = keyof Known
export type Address<V extends Verb> = keyof Known[V] & string

type Answer<Operation> = Operation extends { answer: infer Answered } ? Answered : never
/** What an address asks for. */
type Given<Operation> = Omit<Operation, 'answer'>
/** What belongs to one request rather than to its address. */
type Outing = {
  signal?: AbortSignal
  /** Lets a request that must not be lost outlive the page it was made from. */
  keepalive?: boolean
}
/** May be left out where nothing has to be given. */
type Rest<Given> = Record<never, never> extends Given ? [given?: Given] : [given: Given]

/** What an address is asked, and what is sent to it. */
export type Query<A extends Address<'GET'>> = Known['GET'][A] extends { query?: infer Q } ? Q : never
export type Body<V extends Verb, A extends Address<V>> = Known[V][A] extends { body: infer B } ? B : never

/** The addresses that answer page after page. */
export type ListAddress = {
  [A in Address<'GET'>]: Answer<Known['GET'][A]> extends Page<unknown> ? A : never
}[Address<'GET'>]
export type ListGiven<A extends ListAddress> = Given<Known['GET'][A]>
type ItemOf<A extends ListAddress> = Answer<Known['GET'][A]> extends Page<infer Item> ? Item : never

type Filling = { path?: Record<string, string>; query?: object }
type Sent = Filling & Outing & { body?: unknown; file?: File; key?: string }

/** The address with its parts filled in, and with what is asked, leaving out what is empty. */
function filled(address: string, { path = {}, query = {} }: Filling = {}): string {
  const base = address.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  return search.size > 0 ? `${base}?${search}` : base
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem = await response.json().catch(() => ({}))
  const faults: { path: string; message: string }[] = problem.errors ?? []
  const retryAfter = Number(response.headers.get('retry-after'))
  return new ApiError(
    response.status,
    problem.code ?? `http-${response.status}`,
    problem.detail ?? problem.title ?? response.statusText,
    Object.fromEntries(faults.map(({ path, message }) => [path.replace(/^\//, ''), message])),
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  )
}

function bodyOf({ body, file }: Sent): BodyInit | undefined {
  if (!file) return body === undefined ? undefined : JSON.stringify(body)
  const form = new FormData()
  form.append('file', file, file.name)
  return form
}

async function ask(method: Verb, address: string, given: Sent = {}) {
  const headers = new Headers({ accept: 'application/json' })
  if (given.body !== undefined) headers.set('content-type', 'application/json')
  if (given.key) headers.set('idempotency-key', given.key)
  const { signal, keepalive } = given
  const how = { method, headers, body: bodyOf(given), credentials: 'same-origin', signal, keepalive } as const
  let response: Response
  try {
    response = await fetch(filled(address, given), how)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(0, 'unreachable', 'The server could not be reached.')
  }
  if (!response.ok) throw await problemOf(response)
  return response.status === 204 ? undefined : await response.json()
}

const asking =
  <V extends Verb>(verb: V) =>
  <A extends Address<V>>(
    address: A,
    ...[given]: Rest<Given<Known[V][A]> & Outing>
  ): Promise<Answer<Known[V][A]>> =>
    ask(verb, address, given)

/** The one way to the server: what an address is given and what it answers is as the API describes itself. */
export const api = {
  get: asking('GET'),
  post: asking('POST'),
  put: asking('PUT'),
  patch: asking('PATCH'),
  delete: asking('DELETE'),
  /** One page of a list; `after` is the `next` of the page before. */
  page: <A extends ListAddress>(
    address: A,
    given: ListGiven<A> & Filling,
    after: string | undefined,
    signal: AbortSignal,
  ): Promise<Page<ItemOf<A>>> => ask('GET', address, { ...given, query: { ...given.query, after }, signal }),
}

/** Where a page shows or links to what the server has, such as a file. */
export const addressOf = <A extends Address<'GET'>>(
  address: A,
  ...[given]: Rest<Given<Known['GET'][A]>>
): string => filled(address, given)
