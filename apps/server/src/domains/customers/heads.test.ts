import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headsOf, type Link } from './heads.ts'

const customers = ['a', 'b', 'c', 'd', 'e', 'f']
const customer = fc.constantFrom(...customers)
const pair = fc.record({ fromId: customer, intoId: customer })

/** What somebody does to customers: something comes to one, two are united, or a union is undone. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('arrive' as const), to: customer }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('unite' as const), pair }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat() }) },
)
const always = { seed: 20261130, numRuns: 300 }

/** The whole of a customer, found by walking the unions from one to the next. */
function walk(from: string, links: readonly Link[]): string[] {
  const seen = new Set([from])
  for (const id of seen)
    for (const { fromId, intoId } of links) {
      if (fromId === id) seen.add(intoId)
      if (intoId === id) seen.add(fromId)
    }
  return [...seen].toSorted()
}

const headOf = (id: string, links: readonly Link[]) => headsOf(customers, links).get(id) ?? id
/** Everybody's whole, as the heads say. */
function wholes(links: readonly Link[]): Record<string, string[]> {
  const heads = headsOf(customers, links)
  const head = (id: string) => heads.get(id) ?? id
  return Object.fromEntries(
    customers.map((id) => [id, customers.filter((other) => head(other) === head(id))]),
  )
}
const walked = (links: readonly Link[]) => Object.fromEntries(customers.map((id) => [id, walk(id, links)]))
const areOne = ({ fromId, intoId }: Link, links: readonly Link[]) => walk(fromId, links).includes(intoId)
/** Those of some unions that are no circle, taken in turn. */
function withoutCircles(given: readonly Link[]): Link[] {
  const links: Link[] = []
  for (const link of given) if (!areOne(link, links)) links.push(link)
  return links
}

test('reading by any member gives the same whole, whatever has come and been undone before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let links: Link[] = []
      const arrived: { to: string }[] = []
      for (const one of steps) {
        if (one.do === 'arrive') arrived.push(one)
        if (one.do === 'unite' && !areOne(one.pair, links)) links = [...links, one.pair]
        if (one.do === 'undo') links = links.filter((_, at) => at !== one.which % links.length)
      }
      expect(wholes(links)).toEqual(walked(links))
      const readBy = (id: string, standing: Link[]) =>
        arrived.filter(({ to }) => wholes(standing)[id]!.includes(to))
      for (const id of customers) expect(readBy(headOf(id, links), links)).toEqual(readBy(id, links))
      for (const id of customers) expect(readBy(id, [])).toEqual(arrived.filter(({ to }) => to === id))
    }),
    always,
  )
})

test('in which order customers were united does not matter, also to under whom they are read', () => {
  const links = fc.array(pair, { maxLength: 10 }).map(withoutCircles)
  const shuffled = links.chain((given) =>
    fc.record({
      given: fc.constant(given),
      other: fc.shuffledSubarray(given, { minLength: given.length }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ given, other }) => {
      expect(headsOf(customers, other)).toEqual(headsOf(customers, given))
    }),
    always,
  )
})

test('a union undone leaves what there would be had it never been made', () => {
  const links = fc.array(pair, { minLength: 1, maxLength: 10 }).map(withoutCircles)
  fc.assert(
    fc.property(links, fc.nat(), (made, which) => {
      const left = made.filter((_, at) => at !== which % made.length)
      const undone = made[which % made.length]
      expect(wholes(left)).toEqual(walked(left))
      if (undone) expect(areOne(undone, left)).toBe(false)
    }),
    always,
  )
})

test('customers are read under whom none of their unions leads on from, and the oldest of several', () => {
  const to = (fromId: string, intoId: string) => ({ fromId, intoId })
  expect(headOf('a', [to('a', 'b'), to('b', 'c')])).toBe('c')
  expect(headOf('b', [to('b', 'd'), to('b', 'c')])).toBe('c')
  expect(headOf('c', [to('a', 'b')])).toBe('c')
})
