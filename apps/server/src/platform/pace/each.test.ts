import { describe, expect, it } from 'vitest'
import { each } from './each.ts'

describe('work on each of many', () => {
  it('goes on behind one that fails, and says so at the end', async () => {
    const done: number[] = []
    const work = async (item: number) => {
      if (item === 2) throw new Error('not this one')
      done.push(item)
    }
    await expect(each([1, 2, 3], work)).rejects.toThrow('not this one')
    expect(done).toEqual([1, 3])
  })
})
