import { errorCodes } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { words as en } from './en.ts'
import { words as fi } from './fi.ts'
import { words as sv } from './sv.ts'

/** What the widget and the pages for customers are refused, they word themselves. */
const told = Object.keys(errorCodes).filter((code) => !/^(?:chat|matter)\./.test(code))

describe('an error', () => {
  it.each([
    ['English', en],
    ['Finnish', fi],
    ['Swedish', sv],
  ])('has words of its own in %s', (_, words) => {
    expect(told.filter((code) => !words.codes[code])).toEqual([])
  })
})
