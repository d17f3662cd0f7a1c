// Prints "N passed, N failed" from reports of which a later one speaks for the files it ran again; fails when
// something failed, was left unfinished, or nothing ran.
import { relative } from 'node:path'
import { readReport } from './report.ts'

const [first, ...again] = process.argv.slice(2).map((path) => readReport(path))
const files = new Map([...(first?.files ?? []), ...again.flatMap(({ files }) => [...files])])
const all = [...files.values()]
for (const [name, { failed, state }] of files) {
  if (state !== 'passed') console.error(`${state}: ${[relative('', name), ...failed].join('\n  ')}`)
}
if (!first?.end) console.error('The run was cut short: what follows was tested until then.')
const sum = (count: (file: (typeof all)[number]) => number) =>
  all.reduce((total, file) => total + count(file), 0)
const passed = sum((file) => file.passed)
// A file that failed outside its tests, or was cut short, is a failure too.
const failed = sum(({ failed, state }) => failed.length || (state === 'passed' ? 0 : 1))
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(first?.end && passed > 0 && failed === 0 ? 0 : 1)
