import { describe, expect, it } from 'vitest'
import { correct } from './correcting.ts'
import { decode, encode } from './encoding.ts'
import { judge } from './judging.ts'
import { learn } from './learning.ts'
import { shopContacts } from './shop-contacts.ts'

const model = learn(shopContacts)
const best = (text: string, of = model) => judge(of, text)[0]!
const closed = learn(shopContacts, { noneShare: 0 })

describe('A classifier that has learnt from a shop’s contacts', () => {
  it.each([
    ['paketistani ei kuulu mitään ja seurantakin on hiljaa', 'parcel'],
    ['saisinko rahani takaisin, palautinhan tuotteen', 'refund'],
    ['laskulla on virheellinen summa', 'invoice'],
    ['mitä kokoa suosittelette takista', 'sizes'],
    ['jag väntar fortfarande på paketet', 'parcel'],
    ['var är återbetalningen för det jag returnerade', 'refund'],
    ['beloppet på fakturan stämmer inte', 'invoice'],
    ['my parcels have not been delivered', 'parcel'],
    ['still no refund for what I sent back', 'refund'],
    ['which size should I choose for the dress', 'sizes'],
  ])('tells what “%s” is about, in whichever form the words come', (text, label) => {
    expect(best(text, closed).label).toBe(label)
  })

  it('gives each label a probability, likeliest first, that share one with “none of these”', () => {
    const likely = judge(model, 'Where is my parcel?')
    expect(likely.map(({ label }) => label).sort()).toEqual(
      ['invoice', 'parcel', 'refund', 'sizes', null].sort(),
    )
    expect(likely.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6)
    expect(likely).toEqual([...likely].sort((one, other) => other.probability - one.probability))
  })

  it('finds none of them likelier for what is about nothing it knows', () => {
    const none = (text: string) => judge(model, text).find(({ label }) => label === null)!.probability
    expect(none('Voisitteko puhua koulullamme kestävästä kehityksestä?')).toBeGreaterThan(
      3 * none('Koska toimitus saapuu noutopisteeseen?'),
    )
    expect(none('xkcd qwzx')).toBeGreaterThan(3 * none('Where is my parcel?'))
  })

  it('never says none of them where everything is about one', () => {
    expect(judge(closed, 'xkcd qwzx').at(-1)).toEqual({ label: null, probability: 0 })
  })

  it('is the same from the same texts', () => {
    expect(encode(learn(shopContacts))).toEqual(encode(model))
  })

  it('judges a long letter by what it is about', () => {
    const letter = `Hei! ${'Olen ollut asiakkaanne monta vuotta ja olen ollut tyytyväinen. '.repeat(400)}`
    expect(best(`Laskussa on väärä summa. ${letter}`, closed).label).toBe('invoice')
  })

  it('has nothing to say of a text without words', () => {
    expect(judge(model, '').every(({ probability }) => Number.isFinite(probability))).toBe(true)
  })
})

describe('Corrections', () => {
  const text = 'Lahjakortti ei toimi kassalla'

  it('are learnt at once, in other forms too, and the rest is not forgotten', () => {
    const corrected = correct(closed, { text, labels: ['invoice'] })
    expect(best(text, corrected).label).toBe('invoice')
    expect(best('lahjakortin koodi ei toiminut kassalla', corrected).label).toBe('invoice')
    expect(shopContacts.every((one) => best(one.text, corrected).label === one.labels[0])).toBe(true)
  })

  it('bring a label that there was not', () => {
    const corrected = correct(closed, { text, labels: ['gift card'] })
    expect(best(text, corrected).label).toBe('gift card')
    expect(shopContacts.every((one) => best(one.text, corrected).label === one.labels[0])).toBe(true)
  })

  it('leave the model they were made to as it was', () => {
    const before = encode(closed)
    correct(closed, { text, labels: ['gift card'] })
    expect(encode(closed)).toEqual(before)
  })

  it('begin from nothing', () => {
    const empty = learn([])
    expect(judge(empty, text)).toEqual([{ label: null, probability: 1 }])
    expect(best(text, correct(empty, { text, labels: ['gift card'] })).label).toBe('gift card')
  })
})

describe('Texts about several matters', () => {
  const both = shopContacts
    .filter(({ labels }) => labels[0] === 'parcel')
    .map((one, at) => ({
      text: `${one.text} ${shopContacts.filter(({ labels }) => labels[0] === 'invoice')[at]!.text}`,
      labels: ['parcel', 'invoice'],
    }))
  const several = learn([...shopContacts, ...both], { noneShare: 0 })

  it('are likely about each of them', () => {
    const likely = judge(several, 'Pakettia ei ole näkynyt, ja laskussa on väärä summa')
    expect(
      likely
        .slice(0, 2)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['invoice', 'parcel'])
    expect(likely[1]!.probability).toBeGreaterThan(0.5)
    expect(likely[2]!.probability).toBeLessThan(0.5)
  })
})

describe('Texts of none', () => {
  const chatter = [
    'Kiitos',
    'Tack',
    'Thank you',
    'Hyvää joulua',
    'God jul',
    'Merry Christmas',
    'Moi',
    'Hej',
    'Hi',
  ]
  const none = chatter.flatMap((text) =>
    ['!', ' kaikille', ' alla'].map((end) => ({ text: text + end, labels: [] })),
  )
  const learnt = learn([...shopContacts, ...none], { noneShare: 0.3 })

  it('are told by what they are like, where there are examples', () => {
    expect(best('Hyvää joulua alla!', learnt).label).toBeNull()
    expect(best('Var är mitt paket?', learnt).label).toBe('parcel')
  })
})

describe('A model as bytes', () => {
  it('judges as it did, and holds none of the texts', () => {
    const again = decode(encode(model))
    for (const { text } of shopContacts) {
      expect(best(text, again).label).toBe(best(text).label)
      expect(best(text, again).probability).toBeCloseTo(best(text).probability, 1)
    }
    expect(encode(model).length).toBeLessThan(80_000)
    expect(new TextDecoder('latin1').decode(encode(model))).not.toContain('paket')
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('not a model')],
    ['a part of one', encode(model).subarray(0, 5000)],
  ])('is refused where it is %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(RangeError)
  })
})
