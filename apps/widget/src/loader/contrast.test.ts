import { describe, expect, it } from 'vitest'
import { contrast, readableOn, textOn } from './contrast.ts'

describe('The organisation’s colour', () => {
  it.each(['#ffff00', '#1f6f5c', '#777777', '#ff0000', '#ffffff', '#000000', '#7f7fff'])(
    '%s carries text that can be read',
    (colour) => {
      expect(contrast(colour, textOn(colour))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['#ffff00', '#ffffff', '#fafafa', '#9be7d5'])(
    '%s becomes dark enough for links on white',
    (colour) => {
      expect(contrast(readableOn('#ffffff', colour), '#ffffff')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['#000000', '#123456', '#1f6f5c'])('%s becomes light enough for links on dark', (colour) => {
    expect(contrast(readableOn('#16191b', colour), '#16191b')).toBeGreaterThanOrEqual(4.5)
  })

  it('stays itself where it can be read already', () => {
    expect(readableOn('#ffffff', '#1f6f5c')).toBe('#1f6f5c')
  })

  it('agrees with the published ratio of grey on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})
