// Prints the files in which a test failed by Vitest's report, a line each; fails where it was anything else that
// failed, or more files than a crowded machine explains.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const most = 3
const { success, testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)
if (success || failed.length === 0 || failed.length > most) process.exit(1)
process.stdout.write(failed.map((name) => `${relative('', name)}\n`).join(''))
