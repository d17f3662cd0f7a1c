import { once } from 'node:events'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { WebhookFault } from '@polku/contract'
import type { Config } from '../../platform/config/config.ts'
import type { Outcome } from './delivery-state.ts'
import { reachReceiver } from './reaching.ts'

/** The whole of an attempt, from looking the name up to the last of the answer. */
export const attemptMs = 20_000
const answerBytes = 1024

/** One attempt. Connects to the address that was checked, so that a second look-up cannot lead elsewhere; follows no redirect. */
export async function post(
  config: Config,
  url: URL,
  headers: Record<string, string>,
  body: string,
): Promise<Outcome> {
  const signal = AbortSignal.timeout(attemptMs)
  try {
    const timedOut = once(signal, 'abort').then(() => Promise.reject(signal.reason))
    timedOut.catch(() => {})
    const { address, servername } = await Promise.race([reachReceiver(config, url), timedOut])
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)({
      method: 'POST',
      host: address,
      port: url.port || undefined,
      path: url.pathname + url.search,
      ...(servername ? { servername } : {}),
      headers: {
        host: url.host,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Polku',
        ...headers,
      },
      agent: false,
      signal,
    })
    // Also what breaks after the answer must not end the process.
    request.on('error', () => {})
    request.end(body)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    const status = response.statusCode ?? 0
    return {
      fault: faultOf(status),
      status,
      answer: await beginningOf(response),
      retryAfter: secondsIn(response.headers['retry-after']),
    }
  } catch (error) {
    return {
      fault: connectionFault(error as NodeJS.ErrnoException),
      status: null,
      answer: null,
      retryAfter: null,
    }
  }
}

function faultOf(status: number): WebhookFault | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return 'redirected'
  return status === 410 ? 'gone' : 'refused'
}

/** The first kilobyte, where it is text; an answer that breaks off has still been given. */
async function beginningOf(response: IncomingMessage): Promise<string | null> {
  const text = /^text\/|[/+](json|xml)\b/.test(response.headers['content-type'] ?? '')
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (!text || size >= answerBytes) break
    }
  } catch {}
  response.destroy()
  if (!text || size === 0) return null
  // What PostgreSQL cannot keep, and half a character at the end.
  const read = Buffer.concat(chunks).subarray(0, answerBytes).toString()
  return (
    read
      .replaceAll('\0', '')
      .replace(/\uFFFD+$/, '')
      .trim() || null
  )
}

/** Retry-After is in seconds or a date. */
function secondsIn(header: string | undefined): number | null {
  if (!header) return null
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null
}

const byCode: Record<string, WebhookFault> = {
  ENOTFOUND: 'host-not-found',
  EAI_AGAIN: 'host-not-found',
  EAI_NODATA: 'host-not-found',
  ADDRESS_NOT_ALLOWED: 'address-not-allowed',
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'connection-refused',
  ENETUNREACH: 'connection-refused',
  ETIMEDOUT: 'timed-out',
  ABORT_ERR: 'timed-out',
  EPROTO: 'tls-refused',
}
const certificate =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|CERT_|UNABLE_TO_|ERR_TLS_CERT_ALTNAME_INVALID)/

function connectionFault({ code = '', name }: NodeJS.ErrnoException): WebhookFault {
  if (name === 'TimeoutError' || name === 'AbortError') return 'timed-out'
  if (certificate.test(code)) return 'certificate-invalid'
  if (code.startsWith('ERR_SSL_')) return 'tls-refused'
  return byCode[code] ?? 'connection-lost'
}
