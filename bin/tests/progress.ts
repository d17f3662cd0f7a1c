import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node'
import { processesFolder, reportFile, write } from './report.ts'

/** Vitest ends what waits too long by itself; for what never gives the processor back it waits for ever. */
const patience = 5 * 60_000

/** Writes down what was tested as it goes, so that a run cut short still counts; ends a file that hangs. */
export default class Progress implements Reporter {
  #report: string
  #patience: number
  #lastHeard = new Map<string, number>()
  #watch: NodeJS.Timeout | undefined

  constructor(options: { report?: string; patience?: number } = {}) {
    this.#report = options.report ?? reportFile
    this.#patience = options.patience ?? patience
  }

  onTestRunStart() {
    mkdirSync(dirname(this.#report), { recursive: true })
    writeFileSync(this.#report, '')
    rmSync(processesFolder, { recursive: true, force: true })
    mkdirSync(processesFolder, { recursive: true })
    this.#watch = setInterval(() => this.#endHanging(), Math.min(5_000, this.#patience / 4))
    this.#watch.unref()
  }

  onTestModuleQueued({ moduleId }: TestModule) {
    this.#heardOf(moduleId)
  }

  onTestCaseReady({ module }: TestCase) {
    this.#heardOf(module.moduleId)
  }

  onTestCaseResult(test: TestCase) {
    const { moduleId } = test.module
    this.#heardOf(moduleId)
    const { state } = test.result()
    if (state !== 'pending') write(this.#report, { file: moduleId, test: test.fullName, state })
  }

  onTestModuleEnd(module: TestModule) {
    this.#lastHeard.delete(module.moduleId)
    const state = module.state()
    if (state !== 'pending' && state !== 'queued') write(this.#report, { file: module.moduleId, state })
  }

  onTestRunEnd(_modules: unknown, _errors: unknown, reason: TestRunEndReason) {
    clearInterval(this.#watch)
    write(this.#report, { end: reason })
  }

  #heardOf(file: string) {
    this.#lastHeard.set(file, performance.now())
  }

  #endHanging() {
    const running = processes()
    for (const [file, last] of this.#lastHeard) {
      const process = running.get(file)
      if (!process) this.#heardOf(file)
      else if (performance.now() - last > this.#patience) this.#end(file, process)
    }
  }

  #end(file: string, { pid, test = 'while it was loaded' }: Running) {
    this.#lastHeard.delete(file)
    console.error(`\nHangs, and is ended: ${file} > ${test}\n`)
    write(this.#report, { file, test, state: 'hung' })
    process.kill(pid, 'SIGKILL')
  }
}

interface Running {
  pid: number
  test?: string
}

function processes(): Map<string, Running> {
  const said = readdirSync(processesFolder).map((pid) => {
    const { file, test } = readJson(join(processesFolder, pid))
    return [file, { pid: Number(pid), test }] as const
  })
  return new Map(said)
}

/** Half written, it says nothing yet. */
const readJson = (path: string): { file: string; test?: string } => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { file: '' }
  }
}
