import { errorCodes } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { words as en } from './en.ts'
import { words as fi } from './fi.ts'
import { words as sv } from './sv.ts'

/** Errors of the widget's own line are worded by the widget. */
const told = Object.keys(errorCodes).filter((code) => !code.startsWith('chat.'))

describe('an error', () => {
  it.each([
    ['English', en],
    ['Finnish', fi],
    ['Swedish', sv],
  ])('has words of its own in %s', (_, words) => {
    expect(told.filter((code) => !words.codes[code])).toEqual([])
  })
})
