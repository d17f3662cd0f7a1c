import { type Config, ConfigError, readConfig } from './platform/config/config.ts'
import { makeDataFolder } from './platform/config/data-folder.ts'
import { DataDirectoryInUse } from './platform/engines/lock.ts'
import { noteForgottenPromises } from './platform/telemetry/forgotten-promises.ts'
import { openLogger } from './platform/telemetry/logger.ts'
import { run } from './run.ts'

const say = (what: string) => process.stdout.write(`${what}\n`)

/** What the person at the terminal can mend themselves is told without a stack trace. */
const giveUp = (error: unknown): never => {
  const known = error instanceof ConfigError || error instanceof DataDirectoryInUse
  console.error(known ? error.message : error)
  process.exit(known ? 2 : 1)
}

/** Longer than any request or job may take; whatever is then still open is picked up by the next start. */
const patience = 40_000

const main = async (config: Config) => {
  // Mails, files and keys are nobody else's to read.
  process.umask(0o077)
  makeDataFolder(config.dataDir)
  const log = openLogger(config, process.stdout.isTTY === true)
  noteForgottenPromises(log)
  const asked = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // A second Ctrl-C leaves at once.
      process.once(signal, () => process.exit(130))
      asked.resolve()
    })
  }
  const tracing = await trace()
  const polku = await run(config, log, say)
  await asked.promise
  say('Stopping')
  setTimeout(() => process.exit(1), patience).unref()
  await polku.stop()
  await tracing?.stop().catch((error) => log.warn({ err: error }, 'the last traces could not be sent'))
  say('Stopped')
}

/** OpenTelemetry is loaded only where somebody listens. */
const trace = async () => {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT } = process.env
  if (!OTEL_EXPORTER_OTLP_ENDPOINT && !OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return
  const { startTracing } = await import('./platform/telemetry/tracing.ts')
  return startTracing()
}

try {
  await main(readConfig(process.argv.slice(2), process.env))
  process.exit(0)
} catch (error) {
  giveUp(error)
}
