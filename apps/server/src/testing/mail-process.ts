// A server without HTTP in a process of its own, to be killed: `node mail-process.ts DATABASE_URL DATA`.
// Prints the port mail is taken in on.
import pino from 'pino'
import { buildContext } from '../context.ts'
import { startSmtpListener } from '../domains/mail/smtp-listener.ts'
import { readConfig } from '../platform/config/config.ts'
import { startBackground } from '../server.ts'

// Its parent holds the other end: a test that failed before it could kill us leaves nobody behind.
process.stdin.resume().once('end', () => process.exit(1))

const [databaseUrl, dataDir] = process.argv.slice(2) as [string, string]
const config = readConfig([], { POLKU_DATA: dataDir, POLKU_SMTP_PORT: '0' })
const ctx = await buildContext(config, pino({ level: 'silent' }), { databaseUrl })
ctx.resolveDns = async () => {
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
}
await ctx.tail.start()
await startBackground(ctx, new Set(['worker']))
const { port } = await startSmtpListener(ctx)
process.stdout.write(`${port}\n`)
