/** What the server said went wrong: an RFC 9457 problem document, or that it could not be reached at all. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly fields: Record<string, string>
  readonly retryAfterSeconds: number | null

  constructor(
    status: number,
    code: string,
    detail: string,
    fields: Record<string, string> = {},
    retryAfterSeconds: number | null = null,
  ) {
    super(detail)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.fields = fields
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** For what an address names by its id: one that cannot be an id is told as one that nothing has. */
export const unusableIdAs =
  (code: string) =>
  (error: unknown): never => {
    throw error instanceof ApiError && error.code === 'request.invalid'
      ? new ApiError(404, code, 'Nothing can have this id.')
      : error
  }

export type Query = Record<string, string | number | boolean | null | undefined>

export type Call = {
  query?: Query
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Lets a request that must not be lost outlive the page it was made from. */
  keepalive?: boolean
}

/** The path with its query, leaving out what is empty. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  return search.size > 0 ? `${path}?${search}` : path
}

type Problem = {
  code?: string
  detail?: string
  title?: string
  errors?: { path: string; message: string }[]
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem: Problem = await response.json().catch(() => ({}))
  const fields = Object.fromEntries((problem.errors ?? []).map((e) => [e.path.replace(/^\//, ''), e.message]))
  const retryAfter = Number(response.headers.get('retry-after'))
  return new ApiError(
    response.status,
    problem.code ?? `http-${response.status}`,
    problem.detail ?? problem.title ?? response.statusText,
    fields,
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  )
}

async function send<Answer>(method: string, path: string, call: Call = {}): Promise<Answer> {
  const form = call.body instanceof FormData
  let response: Response
  try {
    response = await fetch(address(path, call.query), {
      method,
      headers: {
        accept: 'application/json',
        ...(call.body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
        ...call.headers,
      },
      body: form ? (call.body as FormData) : call.body === undefined ? undefined : JSON.stringify(call.body),
      credentials: 'same-origin',
      signal: call.signal,
      keepalive: call.keepalive,
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(0, 'unreachable', 'The server could not be reached.')
  }
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined as Answer
  return (await response.json()) as Answer
}

/** The one way to the server; every answer is typed by the caller with a type of `@polku/contract`. */
export const api = {
  get: <Answer>(path: string, call?: Call) => send<Answer>('GET', path, call),
  post: <Answer>(path: string, call?: Call) => send<Answer>('POST', path, call),
  put: <Answer>(path: string, call?: Call) => send<Answer>('PUT', path, call),
  patch: <Answer>(path: string, call?: Call) => send<Answer>('PATCH', path, call),
  delete: <Answer>(path: string, call?: Call) => send<Answer>('DELETE', path, call),
}
