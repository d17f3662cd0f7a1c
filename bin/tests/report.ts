import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** Where a run of the tests writes what it has tested, a line each. */
export const reportFile = process.env.POLKU_TEST_REPORT ?? '.build/tests.ndjson'

/** Where each process of a run says which file it runs: a file by its number. */
export const processesFolder = '.build/test-processes'

export type Line =
  | { file: string; test: string; state: 'passed' | 'failed' | 'skipped' | 'hung' }
  | { file: string; state: 'passed' | 'failed' | 'skipped' }
  | { end: 'passed' | 'failed' | 'interrupted' }

export interface Report {
  /** Absent where the run was cut short. */
  end?: 'passed' | 'failed' | 'interrupted'
  files: Map<string, { passed: number; failed: string[]; state: 'passed' | 'failed' | 'unfinished' }>
}

export const write = (report: string, line: Line) => appendFileSync(report, `${JSON.stringify(line)}\n`)

/** What a run has tested until now; a line cut short by the end of the run says nothing. */
export function readReport(path: string): Report {
  const report: Report = { files: new Map() }
  if (!existsSync(path)) return report
  for (const text of readFileSync(path, 'utf8').split('\n').slice(0, -1)) {
    const line = JSON.parse(text) as Line
    if ('end' in line) report.end = line.end
    else note(report, line)
  }
  return report
}

function note({ files }: Report, line: Exclude<Line, { end: unknown }>) {
  const file = files.get(line.file) ?? { passed: 0, failed: [], state: 'unfinished' }
  files.set(line.file, file)
  if (!('test' in line)) file.state = line.state === 'failed' ? 'failed' : 'passed'
  else if (line.state === 'passed') file.passed += 1
  else if (line.state !== 'skipped') file.failed.push(line.test)
  if (file.failed.length > 0) file.state = 'failed'
}
