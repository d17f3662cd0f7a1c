import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { App } from './app.ts'
import { Refusal } from './refusal.ts'

const packed = fileURLToPath(new URL('../../../../../.build/client/client.tgz', import.meta.url))

/** `npm install https://desk.example/api/client.tgz`: the typed client of just this version, from the desk itself. */
export function serveClient(app: App, file = packed): void {
  app.get('/api/client.tgz', { schema: { hide: true } as object }, async (_request, reply) => {
    const { size } = await stat(file).catch(() => {
      throw new Refusal('route.not-found', 'This installation was started without building the typed client.')
    })
    return reply
      .type('application/gzip')
      .header('content-length', size)
      .header('content-disposition', 'attachment; filename="polku-client.tgz"')
      .header('cache-control', 'no-cache')
      .send(createReadStream(file))
  })
}
