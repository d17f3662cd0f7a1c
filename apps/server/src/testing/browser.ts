import type { InjectOptions } from 'fastify'
import type { App } from '../platform/http/app.ts'
import type { Answer } from './desk.ts'

/** What a browser does about cookies, without one. */
export interface Browser {
  ask(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  cookies: Map<string, string>
}

export function openBrowser(app: App, origin: string, from: Partial<InjectOptions> = {}): Browser {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async ask(method, url, body, headers = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const sent = { origin, ...(cookie ? { cookie } : {}), ...headers }
      const payload = body === undefined ? {} : { payload: body as object }
      const answer = await app.inject({ method, url, headers: sent, ...payload, ...from })
      for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (/max-age=0/i.test(line)) cookies.delete(name)
        else cookies.set(name, value)
      }
      const json = String(answer.headers['content-type'] ?? '').includes('json') && answer.body !== ''
      return { status: answer.statusCode, body: json ? answer.json() : answer.body, headers: answer.headers }
    },
  }
}
