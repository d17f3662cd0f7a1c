import { expect, onTestFinished, test } from 'vitest'
import type { Trial } from '../../testing/trial-thread.ts'
import { openThread, TaskUnfit, type ThreadOptions } from './thread.ts'

const open = (options: ThreadOptions = {}) => {
  const thread = openThread(new URL('../../testing/trial-thread.ts', import.meta.url), {
    silenceMs: 400,
    taskMs: 400,
    ...options,
  })
  onTestFinished(() => thread.close())
  return (trial: Trial) => thread.run<unknown>(trial)
}

test('work is done apart, many pieces at a time, and its errors come back', async () => {
  const run = open()
  const sums = Array.from({ length: 50 }, (_, n) => run({ do: 'add', numbers: [n, 1] }))
  expect(await Promise.all(sums)).toEqual(sums.map((_, n) => n + 1))
  await expect(run({ do: 'fail' })).rejects.toThrow('not so')
})

test('a thread that is slow to begin is not taken for one that is stuck', async () => {
  const slow = openThread(new URL('../../testing/slow-thread.ts', import.meta.url), { silenceMs: 100 })
  onTestFinished(() => slow.close())
  expect(await slow.run(1)).toBe(2)
})

test('on its way it may ask what only the process knows, and is told of a failure by its code', async () => {
  expect(await open({ answer: async (question) => `${question} me` })({ do: 'ask' })).toBe('who is there? me')
  const answer = async () => {
    throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
  }
  await expect(open({ answer })({ do: 'ask' })).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test.each(['loop', 'die', 'fill'] as const)(
  'a task that makes it %s fails, those beside it and after it do not',
  async (harm) => {
    const run = open({ heapMb: 64 })
    const results = await Promise.allSettled([
      run({ do: 'add', numbers: [1] }),
      run({ do: harm }),
      run({ do: 'add', numbers: [2] }),
      run({ do: 'add', numbers: [3] }),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect((results[1] as PromiseRejectedResult).reason).toBeInstanceOf(TaskUnfit)
    expect(await run({ do: 'add', numbers: [4] })).toBe(4)
  },
)

test('a task is ended by the memory it takes, buffers that no heap counts among it', async () => {
  const run = open({ taskMs: 60_000, silenceMs: 60_000, roomMb: 64 })
  await expect(run({ do: 'swell' })).rejects.toThrow('too much memory')
  expect(await run({ do: 'add', numbers: [5] })).toBe(5)
})

test('what comes after a task that is stuck waits neither for it nor for those suspected with it', async () => {
  const run = open({ taskMs: 60_000 })
  const stuck = Promise.allSettled([run({ do: 'loop' }), run({ do: 'loop' })])
  expect(await Promise.race([stuck, run({ do: 'add', numbers: [3, 4] })])).toBe(7)
})

test('a task is ended by the processor time it spends, however often it gives others their turn', async () => {
  const run = open()
  const results = await Promise.allSettled([run({ do: 'die' }), run({ do: 'dawdle' })])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect((results[1] as PromiseRejectedResult).reason).toBeInstanceOf(TaskUnfit)
})

test('it ends when nothing is to be done, and begins again when something is', async () => {
  const run = open({ idleMs: 50 })
  const first = await run({ do: 'name' })
  expect(await run({ do: 'name' })).toBe(first)
  await expect.poll(() => run({ do: 'name' }), { interval: 200 }).not.toBe(first)
})
