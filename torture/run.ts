import { parseArgs } from 'node:util'
import { hasSmallDisks } from '../apps/server/src/testing/small-disk.ts'
import { isWhole, report } from './report.ts'
import { torture } from './torture.ts'

const usage = 'npm run torture -- [--minutes N] [--rounds N] [--seed S]'
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, rounds: { type: 'string' }, seed: { type: 'string' } },
})
const number = (given: string | undefined, otherwise: number) => {
  const value = given === undefined ? otherwise : Number(given)
  if (Number.isFinite(value) && value >= 0) return value
  console.error(usage)
  process.exit(2)
}
const rounds = number(values.rounds, 1e9)
const minutes = number(values.minutes, values.rounds ? 1e6 : 5)
const seed = number(values.seed, Math.floor(Math.random() * 1e6))

const started = Date.now()
const say = (line: string) =>
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(7)} s  ${line}\n`)
say(`Seed ${seed}${hasSmallDisks ? '' : '; no disk is filled, since none can be mounted here'}`)
const outcome = await torture({
  seed,
  goesOn: (done) => done < rounds && Date.now() - started < minutes * 60_000,
  say,
})
process.stdout.write(`${report(outcome, seed).join('\n')}\n`)
process.exit(isWhole(outcome) ? 0 : 1)
