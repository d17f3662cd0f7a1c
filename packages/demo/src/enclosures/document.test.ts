import { describe, expect, it } from 'vitest'
import { revontuli } from '../company.ts'
import { saidIn } from '../saying.ts'
import { documentIn } from './document.ts'

const now = Date.parse('2026-11-23T07:20:00Z')
const scale = { customers: 900, orders: 2000, otherCases: 380 }

describe('the documents customers send', () => {
  const sent = [...revontuli({ now, scale }).chunks]
    .flatMap((chunk) => chunk.cases)
    .flatMap((record) => saidIn(record).map(({ step }) => ({ channel: record.channel, step })))
    .flatMap(({ channel, step }) =>
      step.content.enclosed ? [{ channel, step, ...step.content.enclosed }] : [],
    )

  it('come by mail, receipts and complaints, and never with a photograph', () => {
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(['pdf', 'word']))
    expect(new Set(sent.map(({ channel }) => channel))).toEqual(new Set(['email']))
    expect(sent.filter(({ step }) => step.content.picture)).toEqual([])
  })

  it('hold letters that their kind can show', () => {
    const receipts = sent.filter(({ kind }) => kind === 'pdf').flatMap(({ lines }) => lines)
    expect(receipts.filter((line) => /[^\u0020-\u00ff]/.test(line))).toEqual([])
  })

  it('are the same each time they are told', () => {
    const [{ step }] = sent as [(typeof sent)[number]]
    expect(documentIn(step)).toEqual(documentIn(step))
    expect(documentIn(step)?.content.length).toBeGreaterThan(500)
  })
})
