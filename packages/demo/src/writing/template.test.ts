import { describe, expect, it } from 'vitest'
import { PHRASES } from '../phrases/index.ts'
import { Random } from '../random.ts'
import { REASONS } from '../reasons/index.ts'
import { Deck, fill, fits, type Slots } from './template.ts'

const socks: Slots = {
  values: { thing: 'villasukat', order: 'RT400001' },
  plural: true,
  gender: 'pl',
  topic: undefined,
}
const lamp: Slots = { values: { the: 'lampan', lamp: '' }, plural: false, gender: 'en', topic: 'light' }

describe('a template', () => {
  it('chooses words by number and gender instead of gluing them', () => {
    expect(fill('{Thing} {on|ovat} hukassa, {order}', socks)).toBe('Villasukat ovat hukassa, RT400001')
    expect(fill('{the} är {trasig|trasigt|trasiga}', lamp)).toBe('lampan är trasig')
  })

  it('fits only where its facts are known and its topic is the one asked', () => {
    expect(fits('Kuljettaja {driver} soitti', socks)).toBe(false)
    expect(fits('{?lamp}den blinkar', lamp)).toBe(true)
    expect(fits('{?lamp}den blinkar', socks)).toBe(false)
    expect(fits('@light Byt lampan', lamp)).toBe(true)
    expect(fits('@seal Byt tätningen', lamp)).toBe(false)
    expect(fits('@seal Byt tätningen', { ...lamp, topic: '*' })).toBe(true)
  })

  it('comes round again only when its pool is used up', () => {
    const deck = new Deck(new Random('deck'))
    const pool = ['a', 'b', 'c', 'd']
    const first = pool.map(() => deck.draw(pool, socks))
    expect(new Set(first).size).toBe(4)
    expect(pool).toContain(deck.draw(pool, socks))
  })
})

const KNOWN = new Set(
  'a agent arrived awaits carrier carrier.gen cloth days driver eta failure failure.en failure.sv full gear lamp morning name order ordered othersize packed pictured point point.at point.ela point.gen point.ill point.ine point.to promised sender size stopped storm summer the thing thing.acc thing.ela thing.gen thing.part title total tracking winter'.split(
    ' ',
  ),
)

describe('every sentence of the company', () => {
  it('uses only slots that somebody fills', () => {
    const texts = JSON.stringify([REASONS, PHRASES])
    const names = [...texts.matchAll(/\{([^{}|":]+)\}/g)].map((match) =>
      (match[1] as string).replace('?', ''),
    )
    const unknown = names
      .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
      .filter((name) => !KNOWN.has(name) && name !== 'date')
    expect(unknown).toEqual([])
  })

  it('has an answer for every topic that its reason raises', () => {
    const topic = (text: string) => /^@(\S+) /.exec(text)?.[1]
    const silent = Object.values(REASONS).flatMap((reason) =>
      (['fi', 'sv', 'en'] as const).flatMap((tongue) => {
        const script = reason[tongue]
        const answered = new Set(script.answers.map(topic))
        const raised = [...script.plain, ...script.spoken, ...(script.finland ?? [])].map(topic)
        return answered.has(undefined)
          ? []
          : raised.filter((one) => !answered.has(one)).map((one) => `${reason.key} ${tongue} ${one}`)
      }),
    )
    expect(silent).toEqual([])
  })
})
