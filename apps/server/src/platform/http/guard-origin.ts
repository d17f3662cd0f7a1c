import type { Config } from '../config/config.ts'
import type { App } from './app.ts'
import { Refusal } from './refusal.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

declare module 'fastify' {
  interface FastifyContextConfig {
    /** May be asked from pages of other sites; the route checks the site itself. */
    anyOrigin?: boolean
  }
}

/**
 * Refuses changes that a page of another site asks for with our cookie (cross-site request forgery).
 * Browsers state the origin; programs with an API key state none and carry no cookie.
 */
export function guardOrigin(app: App, config: Config): void {
  const ours = new URL(config.url).host
  app.addHook('onRequest', async (request) => {
    const upgrading = request.headers.upgrade !== undefined
    if (request.routeOptions.config?.anyOrigin || (safeMethods.has(request.method) && !upgrading)) return
    if (request.headers['sec-fetch-site'] === 'same-origin') return
    const origin = request.headers.origin
    if (origin === undefined) {
      if (request.headers['sec-fetch-site'] && request.headers['sec-fetch-site'] !== 'none')
        throw new Refusal('request.foreign-origin')
      return
    }
    const host = hostOf(origin)
    if (host === null || (host !== ours && host !== request.host)) throw new Refusal('request.foreign-origin')
  })
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
