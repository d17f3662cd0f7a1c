import { describe, expect, it } from 'vitest'
import { roomBeside } from './beside.ts'

describe('What stands beside a part of the page', () => {
  it('takes the side with more room, and never covers it', () => {
    expect(roomBeside({ left: 1072, right: 1440 }, 1440)).toMatchObject({ left: 8, right: 376 })
    expect(roomBeside({ left: 56, right: 424 }, 1440)).toMatchObject({ left: 432, right: 8 })
  })
})
