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
  `a agent arrived asking awaits calm came carrier carrier.gen cloth coloured cross days device driver endofweek eta
  evening failure failure.en failure.sv faulty food fresh full gear giftable had hard hearth homed lamp late light loved
  manned morning moving name old order ordered othersize outdoor packed parcel pictured point point.at point.ela
  point.gen point.ill point.ine point.to promised quote sender settled several showable size sorry startofweek stopped
  storm summer the there thing thing.acc thing.ela thing.gen thing.part title today total tracking unsent waits week
  winter wipes worn`.split(/\s+/),
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
})
