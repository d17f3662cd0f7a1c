import { describe, expect, it } from 'vitest'
import { choiceOf, copiesOf, leftOutOf, readAddresses } from './copies.ts'

const replyTo = {
  address: 'liisa@home.example',
  verified: true,
  held: false,
  copies: ['pekka@home.example', 'chef@work.example'],
  offered: ['stranger@work.example'],
}

describe('who gets a copy', () => {
  it('is whom the customer copied, until somebody chooses', () => {
    expect(copiesOf(replyTo, null)).toEqual(replyTo.copies)
    expect(copiesOf(replyTo, [])).toEqual([])
    expect(copiesOf(replyTo, ['a@b.example', 'liisa@home.example'])).toEqual(['a@b.example'])
  })

  it('leaves out whom it leaves out', () => {
    expect(leftOutOf(replyTo, ['chef@work.example'])).toEqual(['pekka@home.example', 'stranger@work.example'])
  })

  it('is no choice when it is as it would be by itself', () => {
    expect(choiceOf(replyTo, ['chef@work.example', 'pekka@home.example'])).toBeNull()
    expect(choiceOf(replyTo, ['chef@work.example'])).toEqual(['chef@work.example'])
  })
})

describe('addresses', () => {
  it.each([
    ['Pekka@Home.example', ['pekka@home.example'], ''],
    ['a@x.example, b@x.example;c@x.example\nd@x.example e@x.example', ['a', 'b', 'c', 'd', 'e'], ''],
    ['Pekka <a@x.example>, "Virta, Bo" <b@x.example>; Mäki, Cia <c@x.example>', ['a', 'b', 'c'], ''],
    ['mailto:a@x.example, a@x.example', ['a'], ''],
    ['a@x.example, pekka@, b@x.example', ['a', 'b'], 'pekka@'],
    ['pekka@home', [], 'pekka@home'],
    ['pekka, a@x.example, matti', ['a'], 'pekka, matti'],
    ['Pekka <pekka>', [], 'Pekka <pekka>'],
    [' , ;', [], ''],
  ])('are read in %j', (given, addresses, wrong) => {
    const full = addresses.map((each) => (each.includes('@') ? each : `${each}@x.example`))
    expect(readAddresses(given)).toEqual({ addresses: full, wrong })
  })
})
