import type { ErrorCode, Problem } from './api.ts'

/** What the client itself has to report; `status` is 0 where there was no answer. */
export type ClientCode =
  | 'connection.failed'
  | 'connection.timed-out'
  | 'answer.unexpected'
  | 'webhook.unverified'

interface Given {
  status: number
  code: string
  detail?: string | undefined
  errors?: Problem['errors']
  retryAfter?: number | undefined
  requestId?: string | undefined
  cause?: unknown
}

/** Any request that did not succeed. A request that ended through its signal throws the signal's reason. */
export class PolkuError extends Error {
  override readonly name = 'PolkuError'
  /** Stable: rely on it. A later version of Polku may send codes this one does not know. */
  readonly code: ErrorCode | ClientCode | (string & {})
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number
  /** What was wrong this time, for people. */
  readonly detail: string | undefined
  /** For `request.invalid`: what was wrong where, as JSON pointers. */
  readonly errors: Problem['errors']
  /** Seconds the server asked to wait. */
  readonly retryAfter: number | undefined
  /** By which the server's log knows the request. */
  readonly requestId: string | undefined

  constructor(title: string, given: Given) {
    super(given.detail ? `${title}: ${given.detail}` : title, { cause: given.cause })
    this.code = given.code
    this.status = given.status
    this.detail = given.detail
    this.errors = given.errors
    this.retryAfter = given.retryAfter
    this.requestId = given.requestId
  }
}

/** What an answer that is no success says. */
export async function errorOf(response: Response): Promise<PolkuError> {
  const { status, headers } = response
  const problem = problemIn(await response.text())
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const rest = {
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
    requestId: headers.get('x-request-id') ?? undefined,
  }
  return problem
    ? new PolkuError(problem.title, { ...problem, status, ...rest })
    : new PolkuError(`The answer was ${status} without a problem document`, {
        code: 'answer.unexpected',
        status,
        detail: aside(headers.get('location')),
        ...rest,
      })
}

const aside = (location: string | null) =>
  location ? `it leads to ${location}; give that address` : undefined

function problemIn(text: string): Problem | null {
  try {
    const said = JSON.parse(text)
    return typeof said?.code === 'string' ? said : null
  } catch {
    return null
  }
}
