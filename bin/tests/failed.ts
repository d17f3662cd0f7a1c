// Prints the files in which a test failed, a line each; fails where it was anything else that failed, or more files
// than a crowded machine explains.
import { relative } from 'node:path'
import { readReport } from './report.ts'

const most = 3
const { end, files } = readReport(process.argv[2] as string)
const failed = [...files].filter(([, { state }]) => state === 'failed').map(([name]) => name)
if (end !== 'failed' || failed.length === 0 || failed.length > most) process.exit(1)
process.stdout.write(failed.map((name) => `${relative('', name)}\n`).join(''))
