// Checks the import rules. A cruise that reads no files would pass anything, so that counts as a failure.
import { join } from 'node:path'
import { cruiseTree } from './cruise.ts'

const { violations, modules } = await cruiseTree(join(import.meta.dirname, '..'))
for (const { from, to, rule, comment } of violations) {
  console.error(`${from} → ${to}\n  ${rule}: ${comment}`)
}
process.stdout.write(`Architecture: ${modules} modules read, ${violations.length} rules broken\n`)
process.exit(violations.length === 0 && modules > 0 ? 0 : 1)
