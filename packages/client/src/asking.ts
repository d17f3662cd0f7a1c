import { errorOf, PolkuError } from './error.ts'

export interface Asked {
  url: string
  verb: string
  headers: Headers
  body: FormData | string | null
  gives: 'json' | 'pages' | 'nothing' | 'file'
  /** Being done twice is the same as being done once. */
  repeatable: boolean
  retries: number
  timeoutMs: number
  signal: AbortSignal | undefined
  fetch: typeof globalThis.fetch
}

/** One request with its retries. Throws a PolkuError, or the reason of the signal that ended it. */
export async function ask(asked: Asked): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryOnce(asked)
    } catch (error) {
      asked.signal?.throwIfAborted()
      const wait = error instanceof PolkuError ? waitAfter(error, asked, tries) : null
      if (wait === null) throw error
      await sleep(wait, asked.signal)
    }
  }
}

const passing = new Set(['connection.failed', 'connection.timed-out', 'request.in-progress'])
const passingStatus = new Set([502, 503, 504])

/**
 * A server that died over a request gives it up after a minute; until then each try waits ten seconds there and is
 * told to come back in five.
 */
const underWayTries = 8

/** Whoever is asked to wait for longer had better be told. */
const longestWaitS = 60

/** Milliseconds until it makes sense to ask again; null when it does not. */
function waitAfter(error: PolkuError, asked: Asked, tries: number): number | null {
  const underWay = error.code === 'request.in-progress'
  if (tries > (underWay ? asked.retries && underWayTries : asked.retries)) return null
  const refusedUnread = error.status === 429
  const mayPass = passing.has(error.code) || passingStatus.has(error.status)
  if (!refusedUnread && !(mayPass && asked.repeatable)) return null
  if (error.retryAfter !== undefined) return error.retryAfter <= longestWaitS ? error.retryAfter * 1000 : null
  // Apart by chance, so that clients interrupted together do not come back together.
  return Math.min(8000, 250 * 2 ** tries) * (0.5 + Math.random() / 2)
}

async function tryOnce(asked: Asked): Promise<unknown> {
  asked.signal?.throwIfAborted()
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), asked.timeoutMs)
  const signal = asked.signal ? AbortSignal.any([asked.signal, clock.signal]) : clock.signal
  try {
    const { fetch, url, verb: method, headers, body } = asked
    // A redirect followed would turn a POST into a GET.
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' })
    if (!response.ok) throw await errorOf(response)
    return await read(response, asked.gives)
  } catch (error) {
    if (error instanceof PolkuError) throw error
    if (clock.signal.aborted)
      throw new PolkuError(`There was no answer within ${asked.timeoutMs} ms`, {
        code: 'connection.timed-out',
        status: 0,
      })
    const detail = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined
    throw new PolkuError('The server could not be reached, or the connection broke', {
      code: 'connection.failed',
      status: 0,
      detail,
      cause: error,
    })
  } finally {
    clearTimeout(timer)
  }
}

async function read(response: Response, gives: Asked['gives']): Promise<unknown> {
  if (gives === 'file') return response
  const text = await response.text()
  if (gives === 'nothing') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new PolkuError('The answer is not JSON; is this the address of an installation of Polku?', {
      code: 'answer.unexpected',
      status: response.status,
      cause,
    })
  }
}

const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(signal!.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal?.addEventListener('abort', end, { once: true })
  })
