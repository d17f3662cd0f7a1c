// A server's web side in a process of its own, to be killed: `node web-process.ts DATABASE_URL DATA PORT`.
// Prints the port it answers on.
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { buildContext } from '../context.ts'
import { readConfig } from '../platform/config/config.ts'
import { startGivingBack } from '../platform/memory/giving-back.ts'
import { buildServer } from '../server.ts'

const [databaseUrl, dataDir, port] = process.argv.slice(2) as [string, string, string]
const config = readConfig([], { POLKU_DATA: dataDir, POLKU_PORT: port, POLKU_SMTP_PORT: '0' })
const ctx = await buildContext(config, pino({ level: 'silent' }), { databaseUrl })
await ctx.tail.start()
await startGivingBack(ctx.log)
const app = await buildServer(ctx, async () => null)
await app.listen({ host: '127.0.0.1', port: Number(port) })
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`)
