import type { Logger } from 'pino'
import { buildContext } from './context.ts'
import { reportDemo } from './demo/reporting.ts'
import { setUpDemo } from './demo/setting-up.ts'
import { authenticate } from './domains/people/authenticating.ts'
import { setUpToken } from './domains/people/setting-up.ts'
import { noteAddress } from './platform/config/address.ts'
import type { Config } from './platform/config/config.ts'
import { cannotListen, checkPorts } from './platform/config/ports.ts'
import { migrate } from './platform/db/migrate.ts'
import { bringUpEngines, claimDataFolder } from './platform/engines/bring-up.ts'
import { migrateJobs } from './platform/jobs/jobs.ts'
import { startGivingBack } from './platform/memory/giving-back.ts'
import { buildProbes, buildServer, startBackground } from './server.ts'

type Say = (what: string) => void

/** Starts everything this process is asked to be; what was started stops in reverse order. */
export async function run(config: Config, log: Logger, say: Say): Promise<{ stop(): Promise<void> }> {
  const started: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end()
  }
  try {
    await start(config, log, say, started)
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(config: Config, log: Logger, say: Say, started: (() => Promise<unknown>)[]) {
  const folder = claimDataFolder(config)
  started.push(async () => folder.release())
  await checkPorts(config)
  const engines = await bringUpEngines(config, log, say)
  started.push(() => engines.stop())
  const applied = await migrate(engines.databaseUrl)
  if (applied.length > 0) say(`Brought the database up to date (${applied.at(-1)})`)
  const ctx = await buildContext(config, log, engines)
  started.push(() => ctx.close())
  const givingBack = await startGivingBack(log)
  started.push(async () => givingBack.stop())
  await migrateJobs(ctx.pool)
  await ctx.tail.start()
  if (config.demo) await setUpDemo(ctx, say)
  const roles = new Set(config.role === 'all' ? (['web', 'worker', 'channels'] as const) : [config.role])
  const background = await startBackground(ctx, roles)
  started.push(() => background.stop())
  if (config.demo) started.push(reportDemo(ctx, say).stop)
  const app = roles.has('web') ? await buildServer(ctx, authenticate(ctx)) : await buildProbes(ctx)
  started.push(() => app.close())
  await app.listen({ host: config.host, port: config.port }).catch((error) => {
    throw cannotListen(error, '--port')
  })
  if (!roles.has('web')) return say(`Polku is ready (${config.role}), watched at ${config.url}`)
  await noteAddress(config)
  say(`Polku is ready at ${config.url}`)
  const token = await setUpToken(ctx)
  if (token) say(`Set it up with this link, which works once: ${config.url}/set-up?token=${token}`)
}
