// Checks who may know and write what. A cruise that reads no files would pass anything, so that counts as a failure.
import { join } from 'node:path'
import { breaksIn } from './breaks.ts'

const { breaks, modules } = await breaksIn(join(import.meta.dirname, '..'))
for (const { from, to, rule, comment } of breaks) {
  console.error(`${from} → ${to}\n  ${rule}: ${comment}`)
}
process.stdout.write(`Architecture: ${modules} modules read, ${breaks.length} rules broken\n`)
process.exit(breaks.length === 0 && modules > 0 ? 0 : 1)
