// Prints "N passed, N failed" from Vitest's report; fails when something failed or nothing ran.
import { readFileSync } from 'node:fs'

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, success: false }
  }
}

const { numPassedTests: passed, numFailedTests: failed, success } = read(process.argv[2])
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(success && passed > 0 ? 0 : 1)
