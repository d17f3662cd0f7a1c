// Prints "N passed, N failed" from Vitest's reports, in which a later one speaks for the files it ran again; fails
// when something failed or nothing ran.
import { readFileSync } from 'node:fs'

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { testResults: [] }
  }
}

const reports = process.argv.slice(2).map(read)
const files = new Map(reports.flatMap(({ testResults }) => testResults).map((file) => [file.name, file]))
const tests = [...files.values()].flatMap(({ assertionResults }) => assertionResults)
const count = (wanted) => tests.filter(({ status }) => status === wanted).length
process.stdout.write(`${count('passed')} passed, ${count('failed')} failed\n`)
process.exit(count('passed') > 0 && [...files.values()].every(({ status }) => status === 'passed') ? 0 : 1)
