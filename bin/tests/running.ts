import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect } from 'vitest'
import { processesFolder } from './report.ts'

// Runs in each process before its file. What Vitest itself tells of a test may still be on its way when the test
// stops everything, so the process writes down what it is at: whoever watches over the run can end and name it.
const own = join(processesFolder, String(process.pid))
const say = (test?: string) => writeFileSync(own, JSON.stringify({ file: expect.getState().testPath, test }))

mkdirSync(processesFolder, { recursive: true })
say()
beforeEach(() => say(expect.getState().currentTestName))
