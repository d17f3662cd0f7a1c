import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openDeskForTest } from '../../testing/desk.ts'

it('a commit wakes whoever waits for news, and not whoever rests after a failure', async () => {
  const { ctx } = await openDeskForTest()
  const ended: string[] = []
  const waits = ctx.signal.next(20_000).then(() => ended.push('waits'))
  const rests = ctx.signal.pause(20_000).then(() => ended.push('rests'))
  ctx.wake()
  await waits
  await sleep(100)
  expect(ended).toEqual(['waits'])
  ctx.signal.all()
  await rests
  expect(ended).toEqual(['waits', 'rests'])
})
