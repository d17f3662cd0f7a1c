// A server's worker in a process of its own, to be killed: `node worker-process.ts DATABASE_URL DATA`.
// Says "working" when it is.
import pino from 'pino'
import { buildContext } from '../context.ts'
import { readConfig } from '../platform/config/config.ts'
import { startBackground } from '../server.ts'

// Its parent holds the other end: a test that failed before it could kill us leaves nobody behind.
process.stdin.resume().once('end', () => process.exit(1))

const [databaseUrl, dataDir] = process.argv.slice(2) as [string, string]
const config = readConfig([], {
  POLKU_DATA: dataDir,
  POLKU_SMTP_PORT: '0',
  POLKU_PRIVATE_WEBHOOKS: '127.0.0.1',
  POLKU_SMTP_URL: process.env.POLKU_SMTP_URL,
})
const ctx = await buildContext(config, pino({ level: 'silent' }), { databaseUrl })
await ctx.tail.start()
await startBackground(ctx, new Set(['worker']))
process.stdout.write('working\n')
