import { setImmediate as letOthersRun } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { serveTasks } from '../platform/threads/serving.ts'

export type Trial =
  | { do: 'add'; numbers: number[] }
  | { do: 'ask' | 'name' | 'fail' | 'loop' | 'die' | 'fill' | 'swell' | 'dawdle' }

serveTasks<Trial>(async (trial, ask) => {
  if (trial.do === 'add') return trial.numbers.reduce((sum, n) => sum + n, 0)
  if (trial.do === 'ask') return await ask<string>('who is there?')
  if (trial.do === 'name') return threadId
  if (trial.do === 'die') process.exit(3)
  if (trial.do === 'fail') throw new TypeError('not so')
  while (trial.do === 'dawdle') await letOthersRun()
  const filling: unknown[] = []
  for (;;) {
    if (trial.do === 'fill') filling.push(new Array(1e5).fill('full'))
    if (trial.do === 'swell' && filling.length < 400) filling.push(Buffer.alloc(1e6, 1))
  }
})
