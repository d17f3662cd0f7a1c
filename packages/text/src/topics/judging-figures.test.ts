import { describe, expect, it } from 'vitest'
import { accuracy, calibrationError, macroF1, recallOf } from './judging-figures.ts'

const judged = [
  { right: 'a', said: 'a', sure: 0.95 },
  { right: 'a', said: 'a', sure: 0.95 },
  { right: 'a', said: 'b', sure: 0.55 },
  { right: 'b', said: 'b', sure: 0.55 },
]

describe('Figures of judgements', () => {
  it('count what was right', () => {
    expect(accuracy(judged)).toBe(0.75)
    expect(recallOf('a', judged)).toBeCloseTo(2 / 3)
  })

  it('give a rare label as much weight as a common one', () => {
    // a: precision 1, recall 2/3 → 0.8; b: precision 1/2, recall 1 → 2/3.
    expect(macroF1(judged)).toBeCloseTo((0.8 + 2 / 3) / 2)
  })

  it('tell how far sureness is from being right, by bins', () => {
    // Half the texts were 0.05 too unsure, the other half 0.05 too sure.
    expect(calibrationError(judged)).toBeCloseTo(0.05)
    expect(calibrationError([{ right: 'a', said: 'a', sure: 1 }])).toBe(0)
  })
})
